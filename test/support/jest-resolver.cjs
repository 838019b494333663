/** Jest resolves with the `require` condition; ESM-only packages export only `import`, so try that when the first fails. */
module.exports = (path, options) => {
  try {
    return options.defaultResolver(path, options);
  } catch (first) {
    try {
      return options.defaultResolver(path, { ...options, conditions: ['import', 'node', 'default'] });
    } catch {
      throw first;
    }
  }
};

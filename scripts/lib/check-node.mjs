// Imported first by every script: modules evaluate in order, so nothing newer than this runs on an old Node.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Medel needs Node 20.19 or later, but this is Node ${process.versions.node}. ` +
      'Install a newer Node (https://nodejs.org, or "nvm install 20") and run the command again.',
  );
  process.exit(1);
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './project.mjs';

/** All files below the given files and folders (relative to the root), sorted, as paths relative to the root. */
export function filesBelow(paths) {
  return paths
    .map((path) => join(root, path))
    .filter((path) => existsSync(path))
    .flatMap((path) => (statSync(path).isDirectory() ? walk(path) : [path]))
    .map((path) => relative(root, path))
    .sort();
}

/** Names and contents: the same tree gives the same hash on any machine, whatever the time stamps say. */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of filesBelow(paths)) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function walk(directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.name === 'node_modules') return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}

// Where things lie, and how many times each is measured.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export const here = (path) => fileURLToPath(new URL(path, import.meta.url));
export const ROOT = here('..');
export const DIST = here('../dist');
export const WORK = here('../target/bench');
export const QUICK = process.argv.includes('--quick');
/** Fewer times with `--quick`. */
export const times = (usual, quick) => (QUICK ? quick : usual);
/** Fewer cases with `--quick`; every engine judges all of them once, and its outcomes are compared. */
export const CASES = times(10_000, 1_000);

const require = createRequire(import.meta.url);
/** The version of an npm package as it is installed. */
export function version(name) {
  const folders = require.resolve.paths(name) ?? [];
  for (const folder of folders) {
    try {
      return JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')).version;
    } catch {
      // It lies in the next folder above.
    }
  }
  throw new Error(`the npm package ${name} is not installed: run \`cargo xtask bench\`, which installs it`);
}

export const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
export const say = (text) => process.stderr.write(`${text}\n`);

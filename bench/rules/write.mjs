// Writes the cases and their outcomes by the hand-written rules into a folder, for the native bench: `node write.mjs FOLDER COUNT`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate, line } from './cases.mjs';
import { judge } from './plain.mjs';

const [folder, count] = [process.argv[2], Number(process.argv[3])];
const cases = generate(count);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'cases.jsonl'), cases.map((it, place) => `${line(it, place)}\n`).join(''));
writeFileSync(join(folder, 'outcomes.txt'), cases.map((it) => `${judge(it).join('')}\n`).join(''));

// `node tests/torture/main.mjs FILE`, after `cargo xtask build`: runs the parts and writes what they found into the file.
//
// `TORTURE` is `short` or `long`, `SEED` a whole number, `PARTS` some of the names below with commas between.
import { writeFileSync } from 'node:fs';

const COUNTS = {
  long: { kills: 200, wiped: 50, edits: 1000, rounds: 3, writes: Infinity, flips: 200, journalFlips: 50, texts: Infinity, evidence: 1000 },
  short: { kills: 4, wiped: 1, edits: 150, rounds: 1, writes: 2, flips: 8, journalFlips: 3, texts: 12, evidence: 0 },
};
const counts = COUNTS[process.env.TORTURE ?? 'long'];
const seed = Number(process.env.SEED ?? 20261122);
const wanted = process.env.PARTS?.split(',') ?? ['kills', 'windows', 'full', 'damage', 'hostile', 'speed'];

const report = { seed, rows: [], speed: [] };
for (const part of wanted) {
  if (part === 'speed' && !counts.evidence) continue;
  const started = Date.now();
  const log = (words) => console.log(`  ${part}: ${words}`);
  const { run } = await import(`./${part}.mjs`);
  const rows = await run({ ...counts, seed, log });
  if (part === 'speed') report.speed.push(...rows);
  else report.rows.push(...rows);
  for (const row of rows) {
    if (row.found) console.log(`  ${row.what}: ${row.done}; ${row.counted}: ${row.found.length}`);
    for (const words of row.found ?? []) console.log(`    ${words}`);
  }
  log(`${((Date.now() - started) / 1000).toFixed(0)} s`);
}
if (process.argv[2]) writeFileSync(process.argv[2], JSON.stringify(report, null, 1));
process.exitCode = report.rows.some((row) => row.found.length) ? 1 : 0;

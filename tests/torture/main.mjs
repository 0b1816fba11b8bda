// `node tests/torture/main.mjs FILE`, after `cargo xtask build`: runs the parts and writes what they found into the file.
//
// `TORTURE` is `short` or `long`, `SEED` a whole number, `PARTS` some of the names below with commas between.
import { writeFileSync } from 'node:fs';

const COUNTS = {
  long: { kills: 200, wiped: 50, edits: 1000, rounds: 3, writes: Infinity, flips: 200, journalFlips: 50, texts: Infinity, evidence: 1000 },
  short: { kills: 4, wiped: 1, edits: 150, rounds: 1, writes: 2, flips: 8, journalFlips: 3, texts: 8, evidence: 0 },
};
const isShort = process.env.TORTURE === 'short';
const counts = COUNTS[isShort ? 'short' : 'long'];
const seed = Number(process.env.SEED ?? 20261122);
const wanted = process.env.PARTS?.split(',') ?? ['kills', 'windows', 'full', 'damage', 'hostile', 'speed'];

const report = {
  seed,
  date: new Date().toISOString().slice(0, 10),
  load: `With ${counts.evidence} items of evidence and 50 states to go back to, on a processor four times slower; on a machine that others use too.`,
  rows: [],
  speed: [],
};

async function play(part) {
  const started = Date.now();
  const log = (words) => console.log(`  ${part}: ${words}`);
  const { run } = await import(`./${part}.mjs`);
  const rows = await run({ ...counts, seed, log });
  for (const row of rows) {
    if (part === 'speed') {
      report.speed.push(row);
      log(`${row.what}: ${row.middle.toFixed(1)} ms (${row.least.toFixed(1)} to ${row.most.toFixed(1)})`);
    } else {
      report.rows.push(row);
      log(`${row.what}: ${row.done}; ${row.counted}: ${(row.known ?? row.found).length}`);
      [...(row.known ?? []), ...row.found].forEach((words) => console.log(`    ${words}`));
    }
  }
  log(`${((Date.now() - started) / 1000).toFixed(0)} s`);
}

async function inTurn(parts) {
  for (const part of parts) {
    if (part !== 'speed' || counts.evidence) await play(part);
  }
}

// The one that mostly waits runs beside the others where time is short.
const beside = isShort ? wanted.filter((part) => part === 'full') : [];
await Promise.all([inTurn(beside), inTurn(wanted.filter((part) => !beside.includes(part)))]);
if (process.argv[2]) writeFileSync(process.argv[2], JSON.stringify(report, null, 1));
process.exitCode = report.rows.some((row) => row.found.length) ? 1 : 0;

// Measures everything and prints one table: `cargo xtask bench`, which builds what this measures, calls it. See docs/bench.md.
//
// `--quick` measures fewer times; `--only load,rules,ticks,interactions,memory,languages,native` some of it, and then leaves docs/bench.md alone.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { languages, memories, ticks } from './answers.mjs';
import { launch } from './browser.mjs';
import { buildPages } from './build.mjs';
import { firstVisits, secondStarts } from './load.mjs';
import { DIST, QUICK, ROOT, WORK, say, version } from './places.mjs';
import { interactions } from './interactions.mjs';
import { inBrowser, inNode, native } from './rules.mjs';
import { serve } from './serve.mjs';
import { table } from './table.mjs';

const PARTS = ['load', 'second', 'rules', 'native', 'ticks', 'interactions', 'memory', 'languages'];
const PEERS = ['survey-core', 'survey-js-ui', 'preact', 'publicodes', 'json-rules-engine', 'json-logic-js'];
const BEGIN = '<!-- written by `cargo xtask bench` from here -->';
const END = '<!-- to here -->';

function asked() {
  const place = process.argv.indexOf('--only');
  if (place === -1) return PARTS;
  const words = (process.argv[place + 1] ?? '').split(',');
  const unknown = words.find((word) => !PARTS.includes(word));
  if (unknown !== undefined) throw new Error(`--only knows ${PARTS.join(', ')}; not "${unknown}"`);
  return words;
}

async function measure(parts) {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('dist/ is missing: run `cargo xtask bench`, which builds the site first');
  say('Pages of the peers');
  const sizes = await buildPages();
  const server = await serve();
  const browser = await launch();
  const found = { sizes, versions: { chromium: browser.version(), node: process.version.slice(1), ...Object.fromEntries(PEERS.map((name) => [name, version(name)])) } };
  const steps = {
    load: () => firstVisits(browser, server.origin),
    second: () => secondStarts(browser, server.origin),
    rules: () => inBrowser(browser, server.origin),
    native: async () => ({ ours: native(process.env.WAYMARK_CRITERION ?? join(ROOT, 'target/criterion')), node: inNode() }),
    ticks: () => ticks(browser, server.origin),
    interactions: () => interactions(browser, server.origin),
    memory: () => memories(browser, server.origin),
    languages: () => languages(browser, server.origin),
  };
  try {
    for (const part of parts) {
      say(`Measuring: ${part}`);
      const started = performance.now();
      found[part] = await steps[part]();
      say(`  ${((performance.now() - started) / 1000).toFixed(0)} s`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return found;
}

function write(text) {
  const file = join(ROOT, 'docs/bench.md');
  const before = readFileSync(file, 'utf8');
  const [from, to] = [before.indexOf(BEGIN), before.indexOf(END)];
  if (from === -1 || to < from) throw new Error(`docs/bench.md must hold the lines "${BEGIN}" and "${END}": the figures go between them`);
  writeFileSync(file, `${before.slice(0, from + BEGIN.length)}\n\n${text}\n${before.slice(to)}`);
}

const parts = asked();
const found = await measure(parts);
writeFileSync(join(WORK, 'found.json'), JSON.stringify(found, null, 1));
const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
const text = table(found, { machine, quick: QUICK });
process.stdout.write(`\n${text}`);
if (parts === PARTS) {
  write(text);
  say('Written to docs/bench.md');
}

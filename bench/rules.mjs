// Cases a second: our rules through the border of wasm beside what people would use, in one page; and natively beside Node.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from './browser.mjs';
import { CASES, middle, say, times } from './places.mjs';
import { generate } from './rules/cases.mjs';
import { judge } from './rules/plain.mjs';

export async function inBrowser(browser, origin) {
  say(`  every engine judges ${CASES} cases, and the outcomes are compared (publicodes takes a minute or two)`);
  const page = await open(browser);
  await page.go(`${origin}/bench/rules/`, 1000);
  await page.until('!!window.benchRules', 'the page that times rules');
  const found = await page.evaluate(`window.benchRules(${CASES}, ${times(9, 5)})`);
  await page.close();
  return found;
}

/** The hand-written rules in Node, cases a second for each scheme. */
export function inNode() {
  const cases = generate(CASES);
  const found = {};
  for (const scheme of ['teacher-recognition', 'school-label']) {
    const own = cases.filter((it) => it.scheme === scheme);
    const rates = Array.from({ length: times(15, 5) }, () => {
      let count = 0;
      let sum = 0;
      const start = performance.now();
      do {
        for (const it of own) sum += judge(it).length;
        count += own.length;
      } while (performance.now() - start < 200);
      // The sum keeps the compiler from leaving the work out.
      return sum && (count / (performance.now() - start)) * 1000;
    });
    // The first rounds are slower, until the compiler has seen the code often enough.
    found[scheme] = rates.slice(2);
  }
  return found;
}

/** What criterion measured: nanoseconds for one round of all its cases. */
export function native(folder) {
  const read = (group, name) => {
    const file = join(folder, group, name, 'new/estimates.json');
    if (!existsSync(file)) throw new Error(`criterion wrote no ${group}/${name}: run \`cargo xtask bench\`, which runs it first`);
    const { median, slope } = JSON.parse(readFileSync(file, 'utf8'));
    const { point_estimate: time, confidence_interval: range } = median ?? slope;
    const { throughput } = JSON.parse(readFileSync(join(folder, group, name, 'new/benchmark.json'), 'utf8'));
    const per = throughput.Elements / 1e-9;
    return { count: throughput.Elements, time, rate: per / time, range: [per / range.upper_bound, per / range.lower_bound] };
  };
  const schemes = ['teacher-recognition', 'school-label'];
  return {
    schemes: Object.fromEntries(schemes.map((name) => [name, read('scheme', name)])),
    cases: ['100', '1000', '10000'].map((name) => read('cases', name)),
    requirements: ['10', '100', '1000'].map((name) => read('requirements', name)),
  };
}

export const ratios = ({ rates: [ours, ...others] }) => others.map(({ name, rates }) => ({ name, ratio: middle(ours.rates) / middle(rates) }));

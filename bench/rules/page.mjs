// The page that times rules: every engine judges the same cases in this one page, in turns.
import init, { judged } from './waymark_bench.js';
import { generate } from './cases.mjs';
import * as plain from './plain.mjs';
import * as jsonLogic from './json-logic.mjs';
import * as jsonRulesEngine from './json-rules-engine.mjs';
import * as publicodes from './publicodes.mjs';
import * as waymark from './waymark.mjs';

const one = (engine) => ({
  name: engine.name,
  prepare: (cases) => cases.map(engine.prepare),
  async judge(prepared) {
    const outcomes = [];
    for (const it of prepared) {
      const found = engine.judge(it);
      // Waiting for what is there already would cost the engines that answer at once.
      outcomes.push(found instanceof Promise ? await found : found);
    }
    return outcomes;
  },
});
/** Each judges a part of the cases that takes it about as long as the others: rates are compared, and the slowest takes a thousand times longer. */
const ENGINES = [
  { name: waymark.name, prepare: (cases) => cases, judge: (cases) => waymark.judgeAll(judged, cases), part: 1 },
  { ...one(plain), part: 1 },
  { ...one(jsonLogic), part: 1 },
  { ...one(jsonRulesEngine), part: 0.2 },
  { ...one(publicodes), part: 0.05 },
];

/** Every engine's outcomes of every case, against ours; the first that differs is the failure. */
async function compare(cases) {
  const [ours, ...others] = ENGINES;
  const expected = ours.judge(cases);
  for (const engine of others) {
    const found = await engine.judge(engine.prepare(cases));
    found.forEach((outcomes, place) => {
      // The whole is the least of all; no engine but ours is asked for it, which spares them the work.
      const [theirs, own] = [`${outcomes.join('')}${Math.min(...outcomes)}`, expected[place].join('')];
      if (theirs !== own) throw new Error(`${engine.name} gives ${theirs} and Waymark ${own} for case ${place}: ${JSON.stringify(cases[place])}`);
    });
  }
}

/** The time of the whole for growing numbers of cases, in milliseconds. */
async function growth(cases, rounds) {
  const found = [];
  for (const count of [100, 1000, cases.length]) {
    const some = cases.slice(0, count);
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now();
      ENGINES[0].judge(some);
      return performance.now() - start;
    });
    found.push({ count, times });
  }
  return found;
}

window.benchRules = async (count, rounds) => {
  await init();
  const cases = generate(count);
  await compare(cases);
  const prepared = ENGINES.map((engine) => engine.prepare(cases.slice(0, Math.max(20, Math.round(count * engine.part)))));
  const rates = ENGINES.map(({ name }) => ({ name, rates: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, engine] of ENGINES.entries()) {
      // Those that are done in no time do it until a tenth of a second has passed, because clocks of browsers are coarse.
      let judgedCases = 0;
      const start = performance.now();
      do {
        await engine.judge(prepared[place]);
        judgedCases += prepared[place].length;
      } while (performance.now() - start < 100);
      rates[place].rates.push((judgedCases / (performance.now() - start)) * 1000);
    }
  }
  return { count, rates, growth: await growth(cases, Math.max(rounds, 5)) };
};

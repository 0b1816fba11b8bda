// Two windows of one browser edit at the same time without waiting, fields of their own and the same ones. Nothing is lost: each field
// has the answer given last by anybody, in both windows and in both copies.
import { App, answersOf, copies, drawer, expect, onDisk, withBrowser } from './support.mjs';

const OWN = [
  ['school.name', 'school.form.esafety.practice', 'school.form.esafety.proof'],
  ['school.form.principle-1.practice', 'school.form.principle-1.proof', 'school.form.principle-1.plan'],
];
const SHARED = ['school.form.principle-2.practice', 'school.form.principle-2.proof', 'school.form.principle-2.plan', 'school.teachers.2025-2026'];
const FIELDS = [...OWN.flat(), ...SHARED];
const ROWS = ['esafety', 'principle-1', 'principle-2'];
const id = (field) => field.replaceAll('.', '-');

/** Runs in the page: by field what was given last, and between which two moments. */
async function edit(fields, draw, edits, letter, start) {
  const { port1, port2 } = new MessageChannel();
  // A turn of the page and no timer: the other window's messages and the journal's answers come in between.
  const turn = () =>
    new Promise((next) => {
      port1.onmessage = next;
      port2.postMessage(0);
    });
  const last = {};
  await new Promise((next) => setTimeout(next, start - Date.now()));
  for (let number = 1; number <= edits; number += 1) {
    const name = fields[Math.floor(draw() * fields.length)];
    const field = document.getElementById(name.replaceAll('.', '-'));
    const value = name.startsWith('school.teachers') ? `${letter === 'a' ? number : 5000 + number}` : `${letter}${number}`;
    const from = Date.now();
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    last[name] = { value, from, to: Date.now() };
    await turn();
  }
  return last;
}

const shown = (page) => page.evaluate((ids) => ids.map((id) => document.getElementById(id).value), FIELDS.map(id));

async function round({ edits, seed }) {
  return withBrowser(async (device) => {
    const { context, page, app } = await device();
    const second = new App(await context.newPage(), app.texts);
    for (const window of [app, second]) {
      await window.open('school');
      for (const row of ROWS) await window.openRow(row);
    }
    const start = Date.now() + 500;
    const run = (page, place) => {
      const values = [[...OWN[place], ...SHARED], edits, 'ab'[place], start].map((value) => JSON.stringify(value));
      // A function is no value that could be handed over, so it stands in the script.
      const [fields, ...rest] = values;
      return page.evaluate(`(${edit})(${fields}, (${drawer})(${seed + place}), ${rest})`);
    };
    const last = await Promise.all([run(page, 0), run(second.page, 1)]);
    const found = [];
    // Both have come to rest when they show the same and both copies hold it.
    const settled = async () => {
      const [one, other, { quick, journal }] = [await shown(page), await shown(second.page), await copies(page)];
      const stored = (text) => FIELDS.map((field) => `${answersOf(text)[field] ?? ''}`);
      return { one, other, quick: stored(quick), journal: stored(journal) };
    };
    let end;
    await expect
      .poll(async () => new Set(Object.values((end = await settled())).map(String)).size, { timeout: 60_000 })
      .toBe(1)
      .catch(() => {
        for (const place of ['other', 'quick', 'journal']) {
          FIELDS.forEach((field, at) => {
            if (end[place][at] !== end.one[at]) found.push(`seed ${seed}: ${field} is «${end.one[at]}» in one window and «${end[place][at]}» in ${place}`);
          });
        }
      });
    FIELDS.forEach((field, at) => {
      const given = last.map((it) => it[field]).filter(Boolean);
      // Two edits within the same moment: either may be the last.
      const possible = given.filter((it) => given.every((other) => other.from <= it.to)).map(({ value }) => value);
      if (given.length && !possible.includes(end.one[at])) found.push(`seed ${seed}: ${field} shows «${end.one[at]}», last given was «${possible}»`);
    });
    // And all of it is there again when the browser has only one of the copies.
    await page.evaluate(() => localStorage.clear());
    await second.page.close();
    await page.reload();
    for (const row of ROWS) await app.openRow(row);
    await expect
      .poll(() => shown(page), { timeout: 30_000 })
      .toEqual(end.one)
      .catch(() => found.push(`seed ${seed}: after a restart with the journal alone the page shows something else`));
    return found;
  });
}

export async function run({ edits, rounds, seed, log }) {
  const found = [];
  for (let place = 0; place < rounds; place += 1) {
    found.push(...(await round({ edits, seed: seed + 10 * place })));
    log(`round ${place + 1}, ${found.length} lost`);
  }
  return [{ what: 'two windows edit at the same time', done: `${rounds} × 2 windows × ${edits} edits of ${FIELDS.length} fields`, counted: 'fields lost or different', found }];
}

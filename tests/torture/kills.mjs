// The whole browser is killed at moments drawn from a seed while answers are given, and is started again on the same profile. What the
// line on what is saved had said to be saved, and what had left the page before the kill, must be there: the same answer or a later one.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chromium } from './chromium.mjs';
import { Site, Texts, drawer } from './support.mjs';

/** What is written into, by the ids of the elements; the last takes numbers only. */
const FIELDS = [
  'school-name',
  'school-form-esafety-practice',
  'school-form-esafety-proof',
  'school-form-principle-1-practice',
  'school-form-principle-1-proof',
  'school-form-principle-1-plan',
  'school-teachers-2025-2026',
];
const NUMBER = FIELDS.length - 1;
/** The most edits in one life of the browser; also the distance between the first numbers of two lives. */
const LIFE = 1000;
/** A number field takes up to 9999; a prime keeps lives apart. */
const NUMBERS = 9973;
const PATIENCE = 30_000;

/** Runs in each page before its own scripts. */
function watch(saved) {
  window.quickAtStart = localStorage.length;
  window.quickTextAtStart = localStorage.getItem('waymark.portfolio');
  window.lastEdit = 0;
  let watched;
  const look = () => {
    // Only what the line says when it changes is a promise: an edit made just now has not reached it yet.
    if (watched.textContent.replace(/[\u2068\u2069]/g, '').includes(saved)) window.promise(String(window.lastEdit));
  };
  const find = () => {
    const line = document.querySelector('header .saved');
    if (!line || line === watched) return;
    watched = line;
    new MutationObserver(look).observe(line, { childList: true, subtree: true, characterData: true });
  };
  new MutationObserver(find).observe(document, { childList: true, subtree: true });
}

/** Waits for the page, and opens the rows with the fields. */
async function ready(ids, patience) {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    for (const row of ['esafety', 'principle-1']) document.querySelector(`#req-${row} button.act[aria-expanded=false]`)?.click();
    if (ids.every((id) => document.getElementById(id))) return window.quickAtStart;
    await new Promise((next) => setTimeout(next, 10));
  }
  throw new Error('the page does not come');
}

const shown = (ids) => ids.map((id) => document.getElementById(id).value);

/** What there is to know when something is missing: what the page says, and what stands in both copies. */
const evidence = () =>
  new Promise((resolve) => {
    const heads = (text) => text && [text.length, ...text.matchAll(/"(?:school\.name|school\.form\.[^"]*)": "(edit \d+)"/g)].map(String).join(' ');
    const page = [...document.querySelectorAll('header .saved, .banner')].map((it) => it.textContent).join(' | ');
    const parts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.wasm'));
    const came = parts.map(({ name, responseStatus, decodedBodySize, responseEnd }) => `${name.split('/').at(-1)} ${responseStatus} ${decodedBodySize} ${Math.round(responseEnd)}`);
    const told = (journal) => resolve(`${page} | ${came}, worker: ${navigator.serviceWorker?.controller?.state} | local storage at the start: ${heads(window.quickTextAtStart)}, now: ${heads(localStorage.getItem('waymark.portfolio'))} | journal: ${journal}`);
    setTimeout(() => told('no answer'), 5000);
    const opened = indexedDB.open('waymark');
    // Who looks must not make it: the program has not come to it yet.
    opened.onupgradeneeded = () => opened.transaction.abort();
    opened.onerror = () => told(`${opened.error}`);
    opened.onsuccess = () => {
      const stores = [...opened.result.objectStoreNames];
      if (!stores.includes('documents')) return told(`no store, version ${opened.result.version}`);
      const asked = opened.result.transaction('documents').objectStore('documents').get('main');
      asked.onsuccess = () => told(`${asked.result?.number}, ${heads(asked.result?.text)}`);
      asked.onerror = () => told(`${asked.error}`);
    };
  });

/** Gives answers one after the other, with gaps of 0 to 40 ms, until the browser is killed. */
async function edit(ids, drawer, seed, first, most, numbers) {
  const draw = drawer(seed);
  for (let number = first; number < first + most; number += 1) {
    const place = Math.floor(draw() * ids.length);
    const field = document.getElementById(ids[place]);
    field.value = place === ids.length - 1 ? `${number % numbers}` : `edit ${number}`;
    // What was promised before this line does not hold this edit.
    window.lastEdit = number;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((next) => setTimeout(next, draw() < 0.3 ? 0 : draw() * 40));
  }
}

/** The places of the edits of one life, in their order. */
function placesOf(seed) {
  const draw = drawer(seed);
  const places = [];
  for (let number = 0; number < LIFE - 1; number += 1) {
    places.push(Math.floor(draw() * FIELDS.length));
    if (draw() >= 0.3) draw();
  }
  return places;
}

/**
 * By what the browser's database can be known again.
 *
 * A kill between the two halves of a record leaves the first half in the database's log. Chromium's next start goes on writing behind
 * it, the start after that takes the log for damaged, and throws the whole database away.
 */
function baseOf(profile) {
  try {
    const folder = join(profile, 'Default/IndexedDB');
    return readdirSync(folder).map((name) => statSync(join(folder, name, 'MANIFEST-000001')).birthtimeMs).join();
  } catch {
    return '';
  }
}

/** One profile through many lives. */
async function lane({ site, seed, kills, wiped, log }) {
  const profile = mkdtempSync(join(tmpdir(), 'waymark-torture-'));
  const saved = new Texts('en').say('save-done', { time: '' });
  const found = { kills: 0, promises: 0, lost: [], compared: 0, thrown: [] };
  /** By field: the edits so far in their order. */
  const made = FIELDS.map(() => []);
  /** By field: the last edit that was promised. */
  const promised = FIELDS.map(() => 0);
  const draw = drawer(seed);
  let base = '';
  try {
    for (let life = 1; life <= kills + 1; life += 1) {
      const browser = await Chromium.start(profile);
      let reached = 0;
      let arrived = 0;
      let hear = () => {};
      try {
        await browser.send('Runtime.addBinding', { name: 'promise' });
        browser.on('Runtime.bindingCalled', ({ payload }) => {
          if (!Number(payload)) return;
          reached = Number(payload);
          arrived += 1;
          hear();
        });
        await browser.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${watch})(${JSON.stringify(saved)})` });
        await browser.send('Page.navigate', { url: `${site.origin}/en/school` });
        const quick = await browser.ask(ready, FIELDS, PATIENCE);
        if (wiped && quick) throw new Error('local storage was to be empty');
        // The page shows local storage first and joins its journal then.
        const fits = (values) =>
          values.map((value, place) => {
            const wanted = promised[place];
            if (!wanted) return true;
            const later = made[place].filter((number) => wanted <= number);
            return later.some((number) => value === (place === NUMBER ? `${number % NUMBERS}` : `edit ${number}`));
          });
        let values = [];
        for (const until = Date.now() + PATIENCE; Date.now() < until; await new Promise((next) => setTimeout(next, 20))) {
          values = await browser.ask(shown, FIELDS);
          if (fits(values).every(Boolean)) break;
        }
        const lost = fits(values).every(Boolean) ? found.lost : base && base !== baseOf(profile) ? found.thrown : found.lost;
        fits(values).forEach((it, place) => {
          found.compared += promised[place] ? 1 : 0;
          if (!it) lost.push(`seed ${seed}, life ${life}: ${FIELDS[place]} was promised edit ${promised[place]} and shows «${values[place]}»`);
        });
        if (!fits(values).every(Boolean)) {
          log(`${lost.at(-1)} | ${(await browser.ask(evidence)).slice(0, 2000)}`);
          // What is lost is not promised any more, or each life would count it again.
          fits(values).forEach((it, place) => it || (promised[place] = 0));
        }
        if (life > kills) break;
        const [seedOfLife, first] = [Math.floor(draw() * 2 ** 32), life * LIFE];
        placesOf(seedOfLife).forEach((place, number) => made[place].push(first + number));
        // Half of the kills come soon after a promise, when the least of it has reached the disk; the others at any moment.
        const [afterPromise, which, wait] = [draw() < 0.5, 1 + Math.floor(draw() * 6), draw()];
        const moment = afterPromise
          ? new Promise((come) => (hear = () => which <= arrived && come())).then(() => new Promise((come) => setTimeout(come, wait * 15)))
          : new Promise((come) => setTimeout(come, wait * 700));
        // Never answered: the browser does not live that long.
        browser.send('Runtime.evaluate', { expression: `(${edit})(${JSON.stringify(FIELDS)}, ${drawer}, ${seedOfLife}, ${first}, ${LIFE - 1}, ${NUMBERS})` }).catch(() => {});
        await Promise.race([moment, new Promise((come) => setTimeout(come, PATIENCE))]);
      } finally {
        await browser.kill();
      }
      base = baseOf(profile);
      found.kills += 1;
      found.promises += arrived;
      // What had arrived when the browser was dead had left the page before.
      if (reached) {
        made.forEach((numbers, place) => {
          promised[place] = numbers.filter((number) => life * LIFE <= number && number <= reached).at(-1) ?? promised[place];
        });
      }
      if (wiped) rmSync(join(profile, 'Default/Local Storage'), { recursive: true });
      if (found.kills % 20 === 0) log(`${found.kills} kills, ${found.promises} promises, ${found.lost.length} lost`);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
  return found;
}

export async function run({ kills, wiped, seed, log }) {
  const site = await new Site().start();
  const rows = [];
  for (const [name, count, isWiped] of [
    ['browser killed while answers are given', kills, false],
    ['the same, and local storage emptied before the restart', wiped, true],
  ]) {
    // Two profiles side by side: one starts while the other is killed.
    const halves = [Math.ceil(count / 2), Math.floor(count / 2)].filter(Boolean);
    const found = await Promise.all(halves.map((kills, place) => lane({ site, seed: seed + place + (isWiped ? 100 : 0), kills, wiped: isWiped, log })));
    const all = (what) => found.reduce((sum, it) => sum + it[what], 0);
    rows.push({
      what: name,
      done: `${all('kills')} kills, ${all('promises')} promises of «saved», ${all('compared')} fields compared`,
      counted: 'promised answers lost',
      found: found.flatMap((it) => it.lost),
    });
    rows.push({
      what: 'the same kills: databases that Chromium itself threw away at a later start, after a session too short for local storage',
      done: `${all('kills')} kills`,
      counted: 'promised answers that went with them (known, see above)',
      known: found.flatMap((it) => it.thrown),
      found: [],
    });
  }
  await site.vanish();
  return rows;
}

// What an answer costs when much is stored; what the program keeps in memory; what changing the language fetches.
import { SLOW, open, sleep } from './browser.mjs';
import { HELD, REMEMBER, SWITCH } from '../tests/support/memory.mjs';
import { say, times } from './places.mjs';

/** The format holds 20,000 answers; an item has two, and the rest is for what is ticked. */
export const ITEMS = [10, 1_000, 9_990];

/** A stored portfolio with so many items of evidence, each with a name and what it counts for. */
function portfolio(items) {
  const answers = {};
  for (let item = 1; item <= items; item += 1) {
    answers[`evidence.e${item}.title`] = `Photos of lesson ${item}`;
    answers[`evidence.e${item}.for.teacher`] = item % 2 === 0;
  }
  return JSON.stringify({ format: 'waymark', version: 1, written: '2026-01-01', answers });
}

const PAGES = [
  { name: 'teacher', row: '#req-course-1 button.act', box: '#req-course-1 input[type=checkbox]' },
  { name: 'evidence', row: '#req-e1 button.act', box: '#req-e1 input[type=checkbox]' },
];

/**
 * From the click to: the handler is done; the tick and what belongs to it is on the page; the frame after it has been drawn; all that
 * follows from it, such as a verdict, is on the page (the last change of its content before a rest).
 */
const TICK = (box, runs) => `(async () => {
  const found = [];
  let last;
  const watch = new MutationObserver(() => (last = performance.now()));
  watch.observe(document.querySelector('#main'), { subtree: true, childList: true, attributes: true, characterData: true });
  for (let run = 0; run < ${runs}; run += 1) {
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 30)));
    const control = document.querySelector(${JSON.stringify(box)});
    // As a finger or a mouse does, before it is clicked.
    control.focus();
    const start = performance.now();
    control.click();
    const handled = performance.now() - start;
    const stored = control.checked;
    for (let turn = 0; turn < 20; turn += 1) await null;
    const changed = performance.now() - start;
    last = start + changed;
    // A message posted in the last step before drawing arrives when the frame is done.
    await new Promise((next) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = next;
      port2.postMessage(0);
    }));
    const drawn = performance.now() - start;
    await new Promise((next) => setTimeout(next, 500));
    found.push({ handled, changed, drawn, followed: last - start, stored });
  }
  watch.disconnect();
  return found;
})()`;

export async function ticks(browser, origin) {
  const found = [];
  for (const items of ITEMS) {
    for (const { name, row, box } of PAGES) {
      say(`  ticks on the ${name} page with ${items} items of evidence`);
      const text = portfolio(items);
      const page = await open(browser, { serviceWorkers: 'block' });
      await page.go(`${origin}/logo.svg`, 300);
      await page.evaluate(`localStorage.setItem('waymark.portfolio', ${JSON.stringify(text)})`);
      const start = performance.now();
      await page.go(`${origin}/en/${name}/`, 0);
      await page.until(`!!document.querySelector(${JSON.stringify(row)})`, `the row ${row}`);
      const opened = performance.now() - start;
      await page.evaluate(`document.querySelector(${JSON.stringify(row)}).click()`);
      await page.until(`!!document.querySelector(${JSON.stringify(box)})`, `the field ${box}`);
      await page.devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
      const runs = items < 5_000 ? times(30, 8) : times(8, 3);
      const list = await page.evaluate(TICK(box, runs));
      const profile = await profiled(page, box);
      await page.close();
      found.push({ items, page: name, opened, list, profile });
    }
  }
  return found;
}

/** Where the time of a few ticks goes, by function: the heaviest, with their share. */
async function profiled(page, box) {
  await page.devtools.send('Profiler.enable');
  await page.devtools.send('Profiler.start');
  await page.evaluate(TICK(box, 3));
  const { profile } = await page.devtools.send('Profiler.stop');
  const self = new Map();
  const names = new Map(profile.nodes.map((node) => [node.id, node.callFrame.functionName || '(anonymous)']));
  profile.samples.forEach((id, place) => self.set(names.get(id), (self.get(names.get(id)) ?? 0) + profile.timeDeltas[place]));
  const idle = ['(idle)', '(program)'];
  const busy = [...self].filter(([name]) => name !== '(idle)');
  const whole = busy.reduce((sum, [, time]) => sum + time, 0);
  return busy.sort((a, b) => b[1] - a[1]).slice(0, 8).map(([name, time]) => ({ name, share: time / whole, own: !idle.includes(name) }));
}

/** The heap of scripts and the memory of wasm, in bytes, after rubbish has been collected. */
async function memory(page) {
  const { devtools } = page;
  for (let turn = 0; turn < 2; turn += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const wasm = await page.evaluate(HELD);
  const metrics = await devtools.send('Memory.getDOMCounters');
  return { scripts: usedSize, wasm, nodes: metrics.nodes, listeners: metrics.jsEventListeners };
}

export async function memories(browser, origin) {
  const page = await open(browser, { serviceWorkers: 'block', first: REMEMBER });
  await page.go(`${origin}/en/my-data/`, 2000);
  await page.until("!!document.querySelector('.saved')?.textContent.trim()", 'the program');
  const loaded = await memory(page);
  // Each page once, so that what is fetched and kept on purpose is no growth.
  await page.evaluate(SWITCH(40));
  const warm = await memory(page);
  const switches = times(1000, 200);
  say(`  ${switches} changes of the page`);
  const start = performance.now();
  await page.evaluate(SWITCH(switches));
  const time = (performance.now() - start) / switches;
  const after = await memory(page);
  await page.close();
  return { loaded, warm, after, switches, time };
}

/** Changes the language back and forth; after the first time, what is fetched was fetched before. */
const CHANGE = (language) => `(async () => {
  const words = () => document.querySelector('#main h1')?.textContent;
  const before = words();
  const start = performance.now();
  document.querySelector('details.lang a[lang=${language}]').click();
  for (let wait = 0; words() === before || !words(); wait += 1) {
    if (3000 < wait) throw new Error('the language did not change');
    await new Promise((next) => requestAnimationFrame(next));
  }
  return performance.now() - start;
})()`;

export async function languages(browser, origin) {
  // A worker would fetch in the page's place, and its bytes would not be counted here.
  const page = await open(browser, { cpu: SLOW, serviceWorkers: 'block' });
  await page.go(`${origin}/en/school/`, 3000);
  await page.until("!!document.querySelector('.saved')?.textContent.trim()", 'the program');
  const change = async (language) => {
    page.forget();
    const time = await page.evaluate(CHANGE(language));
    await sleep(500);
    const requests = page.requests();
    return { time, requests: requests.length, bytes: requests.reduce((sum, it) => sum + it.bytes, 0), urls: requests.map((it) => it.url.replace(origin, '')) };
  };
  const first = await change('nb');
  const warm = [];
  for (let run = 0; run < times(10, 4); run += 1) warm.push(await change(run % 2 ? 'nb' : 'en'));
  await page.close();
  return { first, warm };
}

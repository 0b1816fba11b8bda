// How soon the same form can be used: ours, SurveyJS's and Preact's, each opened for the first time, in turns.
import { REST, SLOW, open, sleep } from './browser.mjs';
import { middle, say, times } from './places.mjs';

/**
 * Runs in each page before its own scripts. The first tick of the form is clicked in the first frame that shows it, and the page is
 * usable in the first frame in which the sentence of the verdict has changed: the same control with the same meaning everywhere.
 */
const watch = (control) => `(() => {
  const it = (window.bench = { shift: 0 });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) it.shift += e.value; }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    if (it.before === undefined) {
      const control = document.querySelector(${JSON.stringify(control)});
      if (control) {
        it.shown = performance.now();
        it.before = document.querySelector('#verdict').textContent;
        control.click();
      }
    } else if (document.querySelector('#verdict').textContent !== it.before) {
      it.usable = performance.now();
      return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;
const READ = `({ ...window.bench, paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime })`;

const FORMS = [
  { name: 'Waymark', path: 'en/school/', control: '#school-no-labels' },
  { name: 'Waymark without scripts', path: 'en/school/?plain', control: null },
  { name: 'Preact, by hand', path: 'bench/preact/', control: '#no-labels' },
  { name: 'SurveyJS', path: 'bench/surveyjs/', control: 'input[type=checkbox]' },
];

async function visit(browser, origin, form) {
  const window = await open(browser, { network: true, cpu: SLOW, first: form.control ? watch(form.control) : undefined });
  await window.go(`${origin}/${form.path}`, REST);
  let read = await window.evaluate(READ);
  for (let more = 0; form.control && read.usable === undefined && more < 3; more += 1) {
    await sleep(REST);
    read = await window.evaluate(READ);
  }
  const requests = window.requests();
  await window.close();
  if (form.control && read.usable === undefined) throw new Error(`${form.name}: its first tick ${read.shown === undefined ? 'was not shown' : 'had no effect'} within ${4 * REST} ms: the machine is too busy, or the page has changed`);
  const bytes = requests.reduce((sum, it) => sum + it.bytes, 0);
  return { ...read, bytes, requests: requests.length };
}

export async function firstVisits(browser, origin) {
  const runs = times(9, 3);
  const found = FORMS.map(({ name }) => ({ name, visits: [] }));
  for (let run = 0; run < runs; run += 1) {
    say(`  first visits, round ${run + 1} of ${runs}`);
    for (const [place, form] of FORMS.entries()) found[place].visits.push(await visit(browser, origin, form));
  }
  return found;
}

/** Usable from what the service worker keeps, and the first paint of the same page without scripts from the same place. */
export async function secondStarts(browser, origin) {
  const runs = times(9, 3);
  const context = await browser.newContext();
  const first = await open(browser, { context });
  await first.go(`${origin}/en/school/`, 1000);
  await first.until('navigator.serviceWorker.ready.then(() => !!navigator.serviceWorker.controller)', 'the service worker');
  await first.close();
  const starts = [];
  for (let run = 0; run < runs; run += 1) {
    say(`  second start, round ${run + 1} of ${runs}`);
    const start = await open(browser, { context, cpu: SLOW, first: `localStorage.clear();${watch('#school-no-labels')}` });
    await start.go(`${origin}/en/school/`, REST / 2);
    const whole = await start.evaluate(READ);
    const fetched = start.requests().filter((it) => !it.kept);
    await start.close();
    if (whole.usable === undefined) throw new Error('the second start was not usable in time: the machine is too busy');
    // The worker answers with the page as it is kept; scripts are refused by the browser, so that nothing but the page is drawn.
    const floor = await open(browser, { context, cpu: SLOW });
    await floor.devtools.send('Emulation.setScriptExecutionDisabled', { value: true });
    await floor.go(`${origin}/en/school/`, REST / 2);
    await floor.devtools.send('Emulation.setScriptExecutionDisabled', { value: false });
    const plain = await floor.evaluate(READ);
    await floor.close();
    starts.push({ usable: whole.usable, paint: whole.paint, floor: plain.paint, fetched: fetched.length });
    await sleep(100);
  }
  await context.close();
  return starts;
}

export const medianOf = (list, what) => middle(list.map((it) => it[what]));

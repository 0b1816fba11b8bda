// Interaction to next paint, as the browser itself reports it to the page: real clicks and keys on the heaviest pages, with the
// example's answers and a processor four times slower.
import { SLOW, open, sleep } from './browser.mjs';
import { say, times } from './places.mjs';

/** The pages that hold most and judge most with each answer. */
const PAGES = ['school', 'teacher', 'plan'];

/** Every duration the browser reports, by interaction: the press and the release of one key belong together. */
const WATCH = `(() => {
  const found = (window.interactions = new Map());
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) if (interactionId) found.set(interactionId, Math.max(duration, found.get(interactionId) ?? 0));
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
})()`;

/** Puts an element in sight and says where its middle is. */
const MIDDLE = (selector, place) => `(() => {
  const it = [...document.querySelectorAll(${JSON.stringify(selector)})].filter((it) => it.checkVisibility())[${place}];
  if (!it) return null;
  it.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = it.getBoundingClientRect();
  return [left + Math.min(width, 40) / 2, top + height / 2];
})()`;

async function click(page, selector, place) {
  const middle = await page.evaluate(MIDDLE(selector, place));
  if (!middle) return false;
  const [x, y] = middle;
  const mouse = (type) => page.devtools.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  await mouse('mousePressed');
  await mouse('mouseReleased');
  await sleep(400);
  return true;
}

async function type(page, text) {
  for (const key of text) {
    await page.devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, key });
    await page.devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    await sleep(200);
  }
}

async function walk(page) {
  const rows = times(6, 3);
  for (let row = 0; row < rows; row += 1) await click(page, 'main button.act[aria-expanded=false]', row);
  for (let field = 0; field < 2 * rows; field += 1) await click(page, 'main input[type=radio], main input[type=checkbox]', field);
  if (await click(page, 'main input[type=text], main textarea', 0)) await type(page, 'abc');
  for (let row = 0; row < rows; row += 1) await click(page, 'main button.act[aria-expanded=true]', 0);
  for (let link = 0; link < 7; link += 1) await click(page, 'header nav a', link);
}

export async function interactions(browser, origin) {
  const found = [];
  for (const name of PAGES) {
    say(`  interactions on the ${name} page`);
    const page = await open(browser, { serviceWorkers: 'block', first: WATCH });
    await page.go(`${origin}/en/`, 1000);
    await page.until("!!document.querySelector('.saved')?.textContent.trim()", 'the program');
    await page.evaluate("document.querySelector('main .acts button, main .cont button, main button').click()");
    await sleep(500);
    await page.go(`${origin}/en/${name}/`, 1500);
    await page.until("!!document.querySelector('main button')", 'the page');
    await page.devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
    await walk(page);
    await sleep(500);
    const durations = await page.evaluate('[...window.interactions.values()]');
    await page.close();
    // What is drawn within a frame is not reported; it counts as one.
    found.push({ page: name, durations: durations.length ? durations : [16] });
  }
  return found;
}

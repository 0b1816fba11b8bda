// How soon a page can be read and used, and what a click costs: `node bench/start.mjs`, after `cargo xtask build`.
//
// Chromium with a processor four times slower and, for first visits, 1.6 Mbit/s and 150 ms. Variants take turns in one run, because
// times on a shared machine only mean something beside each other.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from '@playwright/test';
import own from '../playwright.config.mjs';

const DIST = new URL('../dist/', import.meta.url).pathname;
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.svg': 'image/svg+xml', '.ftl': 'text/plain; charset=utf-8', '.webmanifest': 'application/manifest+json' };
const RUNS = Number(process.env.RUNS ?? 9);
const GUIDE = 'nb/guide/school-label/';

/** Serves dist, packed. With `?plain` a page comes without scripts and without what is fetched for them. */
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://host');
  let file = join(DIST, pathname);
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  if (!existsSync(file)) return response.writeHead(404).end();
  const headers = { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' };
  if (searchParams.has('plain')) {
    const page = readFileSync(file, 'utf8').replaceAll(/<(script [^>]*><\/script|link rel="(modulepreload|preload)"[^>]*)>/g, '');
    return response.writeHead(200, headers).end(page);
  }
  const packed = existsSync(`${file}.br`);
  if (packed) headers['Content-Encoding'] = 'br';
  response.writeHead(200, headers);
  createReadStream(packed ? `${file}.br` : file).pipe(response);
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch(own.use.launchOptions);

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const shown = (values) => `${middle(values).toFixed(1)} ms (${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)})`;

/** Marks when the program has put its page in place: only then the line on what is saved has words. */
const usable = () => {
  const look = () => {
    const line = document.querySelector('.saved');
    if (line && line.textContent.trim() && window.usableAt === undefined) window.usableAt = performance.now();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
};

async function slow(page, network) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (network) await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 });
}

const firstPaint = (page) => page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);

async function firstVisits() {
  const times = { plain: [], whole: [], usable: [] };
  for (let run = 0; run < RUNS; run += 1) {
    for (const kind of ['plain', 'whole']) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.addInitScript(usable);
      await slow(page, true);
      await page.goto(`${origin}/${GUIDE}${kind === 'plain' ? '?plain' : ''}`);
      if (kind === 'whole') {
        await page.waitForFunction(() => window.usableAt !== undefined);
        times.usable.push(await page.evaluate(() => window.usableAt));
      }
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
      times[kind].push(await firstPaint(page));
      await context.close();
    }
  }
  console.log(`first visit to ${GUIDE}, slow network and processor`);
  console.log(`  first paint without any script  ${shown(times.plain)}`);
  console.log(`  first paint of the page         ${shown(times.whole)}, ${(middle(times.whole) / middle(times.plain)).toFixed(2)} times as long`);
  console.log(`  usable                          ${shown(times.usable)}`);
}

async function secondStarts() {
  for (const path of ['nb/', 'nb/teacher/']) {
    const context = await browser.newContext();
    const first = await context.newPage();
    await first.goto(`${origin}/${path}`);
    await first.evaluate(() => navigator.serviceWorker.ready);
    await first.waitForFunction(() => navigator.serviceWorker.controller);
    await first.close();
    const times = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await context.newPage();
      await page.addInitScript(usable);
      await slow(page, false);
      await page.goto(`${origin}/${path}`);
      await page.waitForFunction(() => window.usableAt !== undefined);
      times.push(await page.evaluate(() => window.usableAt));
      await page.close();
    }
    console.log(`second start of ${path} from what is kept, slow processor: usable ${shown(times)}`);
    await context.close();
  }
}

async function clicks() {
  for (const [path, row, box] of [['nb/teacher/', '#req-course-1 button.act', '#req-course-1 input[type=checkbox]'], ['nb/school/', null, '#req-quality-label input[type=checkbox]']]) {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(`${origin}/${path}`);
    if (row) await page.click(row);
    await page.waitForSelector(box);
    await slow(page, false);
    const times = await page.evaluate(async (box) => {
      const found = [];
      for (let run = 0; run < 40; run += 1) {
        await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 30)));
        const before = localStorage.getItem('waymark.portfolio');
        const start = performance.now();
        document.querySelector(box).click();
        const stored = localStorage.getItem('waymark.portfolio') !== before;
        const handled = performance.now() - start;
        // What follows from the answer is written in microtasks.
        for (let turn = 0; turn < 20; turn += 1) await null;
        found.push([handled, performance.now() - start, stored]);
      }
      return found;
    }, box);
    console.log(`a tick on ${path}, slow processor: stored ${shown(times.map((it) => it[0]))}, page changed ${shown(times.map((it) => it[1]))}`);
    if (!times.every((it) => it[2])) throw new Error('a tick was not stored when its handler ended');
    await page.close();
  }
}

await firstVisits();
await secondStarts();
await clicks();
await browser.close();
server.close();

// Every page as a picture, on phone and desktop, light and dark, from left and from right: compared with the pictures kept in
// `kept/`, or with `--update` put in their place. Then one picture of all pages: docs/screenshots/contact-sheet.webp.
//
// `cargo xtask screenshots` builds the site and calls this. Fonts differ between computers, so it is no part of `cargo xtask test`.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import own from '../../playwright.config.mjs';
import { App } from '../e2e/support/app.mjs';
import { PAGES } from '../e2e/support/pages.mjs';
import { Site } from '../e2e/support/site.mjs';
import { standStill } from '../e2e/support/test.mjs';
import { Texts } from '../e2e/support/texts.mjs';
import { difference } from './compare.mjs';
import { sheet } from './sheet.mjs';

const KEPT = 'tests/screenshots/kept';
const FOUND = 'test-results/screenshots';
const LANGUAGES = ['en', 'ar-XB'];
/** Always the same, because the page on stored data shows its own address. */
const PORT = 4179;
/** What is below is cut off: a picture shows how a page looks, not all it says. */
const MOST_HEIGHT = 1400;
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
const SCHEMES = ['light', 'dark'];
/** The pictures are kept at half their size: enough to see what moved, and small enough for a repository. */
const SCALE = 0.5;
/** The part of all points that may look different: letters are not drawn the same to the last point each time. */
const TOLERANCE = 0.01;

const update = process.argv.includes('--update');
const folder = update ? KEPT : FOUND;
const sheetFile = update ? 'docs/screenshots/contact-sheet.webp' : `${FOUND}/contact-sheet.webp`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const site = await new Site('target/pseudo-site').start(PORT);
const browser = await chromium.launch(own.use.launchOptions);
let wrong = [];
try {
  const names = [];
  for (const language of LANGUAGES) names.push(...(await photograph(language)));
  const page = await browser.newPage();
  if (!update) wrong = await compare(page, names);
  writeFileSync(sheetFile, await sheet(page, folder, PAGES.map(nameOf), SIZES));
  console.log(`${names.length} pictures in ${folder}, all on one in ${sheetFile}`);
} finally {
  await browser.close();
  await site.vanish();
}
if (wrong.length) {
  console.error(`\nThese pages look different from those in ${KEPT} (see ${FOUND}; if it is meant: cargo xtask screenshots --update):\n${wrong.join('\n')}`);
  process.exitCode = 1;
}

function nameOf(path) {
  return path.replaceAll('/', '-') || 'start';
}

/** Takes the pictures of all pages in a language, with the example's answers; returns their names. */
async function photograph(language) {
  const context = await browser.newContext({ baseURL: site.origin, serviceWorkers: 'block', reducedMotion: 'reduce' });
  await standStill(context);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const app = new App(page, new Texts(language));
  await app.loadSample();
  // What is not on the disk yet when the page is left has no way back on the next one.
  await app.saved.locator('.st[data-s=met]').waitFor();
  const names = [];
  for (const path of PAGES) {
    await app.open(path);
    // The way back comes last of all: it is offered once the journal has been read.
    await app.button('act-undo').waitFor();
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      for (const [size, viewport] of Object.entries(SIZES)) {
        await page.setViewportSize(viewport);
        const whole = await page.evaluate(() => document.documentElement.scrollHeight);
        const clip = { x: 0, y: 0, width: viewport.width, height: Math.min(whole, MOST_HEIGHT), scale: SCALE };
        const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 42, clip, captureBeyondViewport: true });
        const name = `${nameOf(path)}-${language === 'en' ? 'ltr' : 'rtl'}-${size}-${colorScheme}.webp`;
        writeFileSync(`${folder}/${name}`, Buffer.from(data, 'base64'));
        names.push(name);
      }
    }
  }
  await context.close();
  return names;
}

async function compare(page, names) {
  const found = [];
  for (const name of names) {
    if (!existsSync(`${KEPT}/${name}`)) {
      found.push(`${name}: is new`);
      continue;
    }
    const [before, now] = [KEPT, FOUND].map((place) => readFileSync(`${place}/${name}`).toString('base64'));
    const part = await difference(page, before, now);
    if (part > TOLERANCE) found.push(`${name}: ${(part * 100).toFixed(1)} % of its points`);
  }
  const gone = existsSync(KEPT) ? readdirSync(KEPT).filter((name) => !names.includes(name)) : [];
  return [...found, ...gone.map((name) => `${name}: no page has it any more`)];
}

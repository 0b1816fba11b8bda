// What the torture tests share: a host for dist/, numbers drawn from a seed, the stored document, and a storage without room.
import { chromium, expect } from '@playwright/test';
import own from '../../playwright.config.mjs';
import { App } from '../e2e/support/app.mjs';
import { Site } from '../e2e/support/site.mjs';
import { fillQuick } from '../e2e/support/storage.mjs';
import { Texts } from '../e2e/support/texts.mjs';
import { drawer } from '../support/drawer.mjs';

export { App, Site, Texts, drawer, expect, fillQuick };

/** How Chromium is started, here and in the end-to-end tests. */
export const LAUNCH = own.use.launchOptions;

/** A browser on a host of its own; `use` gets a function that opens a device with nothing stored on it. */
export async function withBrowser(use) {
  const site = await new Site().start();
  const browser = await chromium.launch(LAUNCH);
  const device = async (options = {}) => {
    const context = await browser.newContext({ baseURL: site.origin, serviceWorkers: 'block', ...options });
    const page = await context.newPage();
    return { context, page, app: new App(page, new Texts('en')), origin: site.origin };
  };
  try {
    return await use(device, site);
  } finally {
    await browser.close();
    await site.vanish();
  }
}

/** The check sum as the program makes it: white space counts inside words only. */
export function sumOf(text) {
  const MASK = (1n << 64n) - 1n;
  let sum = 0xcbf29ce484222325n;
  let [inWords, escaped] = [false, false];
  for (const byte of Buffer.from(text)) {
    const white = byte === 32 || (9 <= byte && byte <= 13 && byte !== 11);
    if (inWords || !white) sum = ((sum ^ BigInt(byte)) * 0x100000001b3n) & MASK;
    if (byte === 34 && !escaped) inWords = !inWords;
    escaped = inWords && byte === 92 && !escaped;
  }
  return sum.toString(16).padStart(16, '0');
}

/** The answers of a stored document; an error when it is not whole. None where nothing is stored. */
export function answersOf(text) {
  if (text === undefined || text === null) return {};
  const document = JSON.parse(text);
  if (document.version === 1) return document.answers;
  const before = text.slice(0, text.lastIndexOf('"sum"'));
  if (document.sum !== sumOf(before)) throw new Error('the check sum is not that of the text');
  return document.answers;
}

/** A file of the first version. */
export const backup = (answers, more = {}) => JSON.stringify({ format: 'waymark', version: 1, written: '2026-10-01', answers, ...more });

/** A file for the field on the page of stored data. */
export const file = (text, name = 'file.waymark.json') => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** Both copies of the open profile, as they are stored. */
export const copies = (page, profile = 'main') =>
  page.evaluate(
    (profile) =>
      new Promise((resolve, reject) => {
        const key = profile === 'main' ? 'waymark.portfolio' : `waymark.portfolio.${profile}`;
        const quick = localStorage.getItem(key) ?? undefined;
        const opened = indexedDB.open('waymark');
        // Who looks must not make it: the program has not come to it yet.
        opened.onupgradeneeded = () => opened.transaction.abort();
        opened.onerror = () => (opened.error.name === 'AbortError' ? resolve({ quick }) : reject(opened.error));
        opened.onsuccess = () => {
          const asked = opened.result.transaction('documents').objectStore('documents').get(profile);
          asked.onsuccess = () => {
            opened.result.close();
            resolve({ quick, journal: asked.result?.text });
          };
        };
      }),
    profile,
  );

/** Puts another text into the journal, as damage would. */
export const spoilJournal = (page, text) =>
  page.evaluate(
    (text) =>
      new Promise((resolve, reject) => {
        const opened = indexedDB.open('waymark');
        opened.onsuccess = () => {
          const changed = opened.result.transaction('documents', 'readwrite');
          const documents = changed.objectStore('documents');
          documents.get('main').onsuccess = ({ target }) => documents.put({ ...target.result, text }, 'main');
          changed.oncomplete = () => {
            opened.result.close();
            resolve();
          };
          changed.onerror = () => reject(changed.error);
        };
      }),
    text,
  );

/** Lets the databases of an origin grow by no byte more; answers with what gives the room back. */
export async function fillJournal(page, origin) {
  // The quota counts for as long as this line to the browser is open.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  // For half a minute Chromium lets a database use the room that it has seen last.
  await page.waitForTimeout(31_000);
  return () => devtools.detach();
}

/** The line on what is saved says that everything is on the disk. */
export const onDisk = (app) => expect(app.saved).toHaveText(pattern(app.texts.say('save-done', { time: '' })), { timeout: 30_000 });

/** A text as the beginning of a line, without the invisible marks that may stand in it. */
export const pattern = (words) => new RegExp(words.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[\\s\\u2068\\u2069]+'));

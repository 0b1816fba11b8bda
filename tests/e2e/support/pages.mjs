// The pages of the site, for tests that look at every one of them.
import { expect } from '@playwright/test';
import { TOPICS } from './texts.mjs';

/** What helps to get ready. */
const PREPARE = ['prepare', 'label', 'competences', 'teacher/pack', 'school/draft', 'school/pack', 'rounds'];

/** Every page by its address below the language; the last leads nowhere. */
export const PAGES = ['', 'teacher', 'school', 'evidence', 'plan', ...PREPARE, 'guide', ...TOPICS.map((topic) => `guide/${topic}`), 'my-data', 'about', 'no-such-page'];

/** A row of each page with the most kinds of fields. */
const ROWS = { teacher: ['course-1', 'label-awarded', 'special-indication'], school: ['principle-1'], evidence: ['e1'], label: ['technology'], competences: ['1-1'] };

/** What is stored once the example has been loaded, by language: read once in each worker. */
const samples = new Map();

/** Loads the example as a person does; later times what was stored then, for the device and for the window, is there from the start. */
export async function withSample(app) {
  const { language } = app.texts;
  if (!samples.has(language)) {
    await app.loadSample();
    await expect.poll(async () => Object.keys(await app.stored())).toContain('waymark.portfolio.example');
    samples.set(language, await app.page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }]));
    return;
  }
  await app.page.addInitScript((stored) => {
    if (localStorage.length) return;
    for (const [place, storage] of [localStorage, sessionStorage].entries()) {
      for (const [key, text] of Object.entries(stored[place])) storage.setItem(key, text);
    }
  }, samples.get(language));
}

/** Opens a page with the example's answers, and of its rows those with the most kinds of fields. */
export async function openFully(app, path) {
  await withSample(app);
  await app.open(path);
  for (const row of ROWS[path] ?? []) await app.openRow(row);
}

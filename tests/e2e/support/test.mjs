// What every test begins with: the texts of its language, a day that stands still, and a watch for what must never happen.
import { test as base, expect as baseExpect } from '@playwright/test';
import { App } from './app.mjs';
import { PSEUDO, Texts, plain } from './texts.mjs';
import { pseudoSite } from '../../../playwright.config.mjs';

/** The day on which every test takes place. */
export const TODAY = '2026-11-21';

/** Lets a context live on the day of the tests. */
export async function standStill(context) {
  await context.clock.setFixedTime(new Date(`${TODAY}T10:30:00`));
}

/** Notes everything that must never happen in a context: words on the console, errors, requests elsewhere, broken policies. */
export async function watch(context, origin) {
  const seen = [];
  context.on('weberror', (error) => seen.push(`page error: ${error.error()}`));
  context.on('console', (message) => {
    // Playwright's own words where a test does without the service worker.
    const blocked = message.text() === 'Service Worker registration blocked by Playwright';
    if (['error', 'warning'].includes(message.type()) && !blocked) seen.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('blob:') && !url.startsWith('data:')) seen.push(`request: ${url}`);
  });
  await context.exposeBinding('noteViolation', (_, words) => seen.push(`policy: ${words}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.noteViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  return seen;
}

export const test = base.extend({
  /** The language of the test. */
  language: ['en', { option: true }],
  /** What the watch lets pass, for a test that provokes it: a pattern. */
  tolerated: [null, { option: true }],
  /** The languages for tests have a site of their own. */
  baseURL: async ({ baseURL, language }, use) => use(PSEUDO.includes(language) ? pseudoSite : baseURL),
  texts: async ({ language }, use) => use(new Texts(language)),
  context: async ({ context, baseURL, tolerated }, use) => {
    await standStill(context);
    const seen = await watch(context, baseURL);
    await use(context);
    const wrong = seen.filter((words) => !tolerated?.test(words));
    baseExpect(wrong, 'nothing leaves the page and nothing goes wrong in it').toEqual([]);
  },
  app: async ({ page, texts }, use) => use(new App(page, texts)),
});

async function poll(locator, test, timeout) {
  let said = '';
  const read = async () => {
    said = plain(await locator.textContent({ timeout: 1000 }));
    return test(said);
  };
  let pass = true;
  try {
    await baseExpect.poll(() => read().catch(() => false), { timeout }).toBe(true);
  } catch {
    pass = false;
  }
  return { pass, said };
}

export const expect = baseExpect.extend({
  /** The element says these words and no others. */
  async toSay(locator, words, { timeout = 5000 } = {}) {
    const wanted = plain(words);
    const { pass, said } = await poll(locator, (said) => (said === wanted) !== this.isNot, timeout);
    return { pass: pass !== this.isNot, message: () => `${locator}\nshould say: ${wanted}\nbut says:   ${said}` };
  },
  /** The element says these words among others. */
  async toMention(locator, words, { timeout = 5000 } = {}) {
    const wanted = plain(words);
    const { pass, said } = await poll(locator, (said) => said.includes(wanted) !== this.isNot, timeout);
    return {
      pass: pass !== this.isNot,
      message: () => `${locator}\nshould ${this.isNot ? 'not ' : ''}mention: ${wanted}\nbut says: ${said}`,
    };
  },
});

// The pages as a person uses them, from a real server with its headers: the program starts, answers are kept, links lead on, and
// neither the console nor the policy has anything to say.
import { expect } from '@playwright/test';
import { App } from '../e2e/support/app.mjs';
import { TEACHER } from '../e2e/support/journeys.mjs';
import { standStill, watch } from '../e2e/support/test.mjs';
import { TOPICS, Texts } from '../e2e/support/texts.mjs';
import { test as base } from './support/test.mjs';

const test = base.extend({
  /** Everything that must never happen; the test fails when it holds anything in the end. */
  seen: async ({ context, origin }, use) => {
    await standStill(context);
    const seen = await watch(context, origin);
    await use(seen);
    expect(seen, 'nothing leaves the page and nothing goes wrong in it').toEqual([]);
  },
  site: async ({ page, origin, base, seen }, use) => {
    const app = new App(page, new Texts('nb'));
    app.open = async (path = '') => {
      await page.goto(`${origin}${base}${path}`);
      await app.ready();
    };
    await use(app);
  },
});

test('the start page, and from there by links through all pages', async ({ site, page, origin, base }) => {
  await site.open();
  await site.open('nb/');
  for (const name of ['school', 'evidence', 'guide', 'my-data', 'teacher']) {
    await site.visit(name);
    await expect(page).toHaveURL(`${origin}${base}nb/${name}`);
  }
  await page.goBack();
  await expect(page).toHaveURL(`${origin}${base}nb/my-data`);
  await site.ready();
});

test('a date is typed, saved, and there again after the page is loaded anew', async ({ site }) => {
  await site.open('nb/teacher/');
  await site.openRow('reflection');
  await site.date('teacher.selfie', TEACHER.selfie);
  await expect.poll(() => site.storedAnswers()).toMatchObject({ 'teacher.selfie': TEACHER.selfie });
  await site.reload();
  await site.openRow('reflection');
  expect(await site.dateShown('teacher.selfie')).toEqual(['', '9', '2025']);
});

test('a page of the guide, and the next one from it', async ({ site, page, origin, base }) => {
  await site.open('nb/guide/');
  await page.locator(`#main a[href$="guide/${TOPICS[0]}"]`).first().click();
  await expect(page).toHaveURL(`${origin}${base}nb/guide/${TOPICS[0]}`);
  await site.ready();
  await site.reload();
  await site.open(`nb/guide/${TOPICS[1]}/`);
});

test('the page for an unknown address leads back', async ({ site, page, origin, base, seen }) => {
  await site.open('nb/no-such-page/');
  // The browser itself notes on the console that the address is unknown.
  expect(seen.splice(0).filter((words) => !words.includes('404'))).toEqual([]);
  await page.locator('header nav a').first().click();
  await site.ready();
  expect(page.url().startsWith(`${origin}${base}`)).toBe(true);
});

test('no other page may show this one in a frame', async ({ origin, base, browser }) => {
  const other = await browser.newContext();
  const around = await other.newPage();
  const refused = around.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await around.setContent(`<iframe src="${origin}${base}nb/"></iframe>`);
  expect((await refused).type()).toBe('error');
  await other.close();
});

// Who keeps Waymark open for a day goes to and fro between its pages, and it holds no more memory for that.
import { HELD, REMEMBER, SWITCH } from '../support/memory.mjs';
import { test, expect } from './support/test.mjs';

/** Memory grows by steps of 64 KB, and where it is torn to pieces one more step may be taken. */
const ROOM = 128 * 1024;

test('two hundred changes of the page take no more memory than a hundred', async ({ page, app }) => {
  test.setTimeout(120_000);
  await page.addInitScript(REMEMBER);
  await app.open('my-data');
  await page.evaluate(SWITCH(100));
  const before = await page.evaluate(HELD);
  expect(before).toBeGreaterThan(0);
  await page.evaluate(SWITCH(100));
  expect((await page.evaluate(HELD)) - before).toBeLessThanOrEqual(ROOM);
});

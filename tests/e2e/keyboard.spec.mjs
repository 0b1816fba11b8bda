// Both journeys from the front door to a verdict that is met, with the keyboard alone and at 400 % zoom.
import { SCHOOL, walkSchool, walkTeacher } from './support/journeys.mjs';
import { KeyboardApp } from './support/keys.mjs';
import { expect, test } from './support/test.mjs';

test.describe.configure({ mode: 'parallel' });

/** What is left of 1280 x 1024 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 };

const JOURNEYS = { teacher: [walkTeacher, 'verdict-teacher-recognition-met'], school: [walkSchool, 'verdict-school-label-met'] };

for (const [name, [walk, met]] of Object.entries(JOURNEYS)) {
  for (const [how, size] of [['at the usual size', { width: 1280, height: 900 }], ['at 400 % zoom', ZOOMED]]) {
    test(`the journey of the ${name} with the keyboard alone, ${how}`, async ({ page, texts }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(size);
      const app = new KeyboardApp(page, texts);
      await walk(app);
      await expect(app.headline).toSay(texts.say(met, { edition: SCHOOL.round }));
    });
  }

  test(`the journey of the ${name} at 400 % zoom never needs to scroll sideways`, async ({ app, page, texts }) => {
    await page.setViewportSize(ZOOMED);
    await walk(app);
    await expect(app.headline).toSay(texts.say(met, { edition: SCHOOL.round }));
    await app.openRows();
    const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect(wide).toBeLessThanOrEqual(window);
  });
}

// A link that carries answers: what decides travels, words do not, and opening it changes nothing by itself.
import { walkTeacher } from './support/journeys.mjs';
import { expect, test } from './support/test.mjs';
import { LANGUAGES } from './support/texts.mjs';

const arrived = (app, texts) => app.main.locator('.task', { hasText: texts.say('share-arrived') });

/** The link that this device makes for the teacher's answers. */
async function made(app) {
  await app.open('my-data');
  return app.page.locator('#share-teacher').inputValue();
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('another device sees the answers first, takes them, and can go back', async ({ app, browser, baseURL, texts }) => {
      test.setTimeout(60_000);
      await walkTeacher(app);
      const link = await made(app);
      expect(link.startsWith(`${baseURL}/${language}/my-data#answers=`)).toBe(true);
      const there = await browser.newContext({ baseURL });
      const page = await there.newPage();
      await page.goto(link);
      const task = page.locator('.task', { hasText: texts.say('share-arrived') });
      await expect(task).toBeVisible();
      const stored = () => page.evaluate(() => Object.keys(JSON.parse(localStorage.getItem('waymark.portfolio') ?? '{"answers":{}}').answers));
      expect(await stored()).toEqual([]);
      await page.getByRole('button', { name: texts.say('share-take'), exact: true }).click();
      await expect(page.locator('#main')).toMention(texts.say('share-taken'));
      expect(await stored()).toContain('teacher.selfie');
      expect((await stored()).filter((name) => /title|reference|name/.test(name))).toEqual([]);
      await there.close();
    });

    test('a link that is cut off or made by hand is refused in words, and nothing changes', async ({ app, page, texts }) => {
      await walkTeacher(app);
      const link = await made(app);
      const before = await app.storedAnswers();
      for (const [bad, why] of [
        [link.slice(0, -9), 'share-cut'],
        [`${link.split('answers=')[0]}answers=${'A'.repeat(9_000)}`, 'share-too-long'],
        [`${link.split('answers=')[0]}answers=<script>`, 'share-damaged'],
      ]) {
        // The page is open, and only what stands behind # is another: the browser does not load it anew.
        await page.goto(bad);
        await expect(app.main).toMention(texts.say(why));
      }
      expect(await app.storedAnswers()).toEqual(before);
    });

    test('a link back to the same answers says that they stand here', async ({ app, page, texts }) => {
      await walkTeacher(app);
      const link = await made(app);
      await page.goto(link);
      await expect(arrived(app, texts)).toMention(texts.say('share-same'));
    });
  });
}

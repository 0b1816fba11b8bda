// What is handed in: looked through on a page, and saved as one archive that holds the same.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { walkSchool, walkTeacher } from './support/journeys.mjs';
import { TODAY, expect, test } from './support/test.mjs';
import { LANGUAGES } from './support/texts.mjs';
import { unzipped } from './support/zip.mjs';

const part = (page, id) => page.locator(`#asked-${id}`);

/** Saves the pack, and unpacks it with a library that shares no code with what packed it. */
async function saved(app, page) {
  const [download] = await Promise.all([page.waitForEvent('download'), app.button('pack-save').click()]);
  const files = await unzipped(await readFile(await download.path()));
  return { name: download.suggestedFilename(), files, text: (name) => files.get(name).toString('utf8') };
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('an empty pack says what is asked and leads to where it is answered', async ({ app, page, texts }) => {
      await app.open('teacher/pack');
      await expect(app.heading).toSay(texts.say('pack-title-teacher'));
      await expect(page).toHaveTitle(texts.say('page-title', { page: texts.say('page-title-teacher-pack') }));
      await expect(part(page, 'course-1')).toMention(texts.say('pack-not-answered'));
      await expect(app.main).toMention(texts.say('pack-no-evidence'));
      await part(page, 'course-1').getByRole('link').click();
      await expect(app.heading).toSay(texts.say('teacher-title'));
      await expect(page).toHaveURL(/teacher#req-course-1$/);
    });

    test('a teacher with everything in hand saves a pack that holds it', async ({ app, page, texts }) => {
      test.setTimeout(60_000);
      await walkTeacher(app);
      await app.open('teacher/pack');
      await expect(app.main).toMention(texts.say('pack-nothing-open'));
      const pack = await saved(app, page);
      expect(pack.name).toBe(`${texts.say('file-pack-teacher')}-${TODAY}.zip`);
      const data = JSON.parse(pack.text('evidence.json'));
      expect(data.language).toBe(language);
      expect(data.parts.every((it) => it.outcome === 'met')).toBe(true);
      expect(pack.text('index.html')).toContain(texts.say('pack-title-teacher'));
      await expect(page.locator('.part h3')).toHaveText(data.parts.map((it) => it.name));
      const sums = pack.text('checksums.txt').trim().split('\n').map((line) => line.split('  '));
      expect(sums.map(([, name]) => name).sort()).toEqual([...pack.files.keys()].filter((name) => name !== 'checksums.txt').sort());
      for (const [sum, name] of sums) expect(createHash('sha256').update(pack.files.get(name)).digest('hex'), name).toBe(sum);
      await expect(app.main).toMention(texts.say('pack-save-done'));
    });

    test('the school’s pack shows each text of the form with its words, and ends with lines to sign on', async ({ app, page, texts }) => {
      test.setTimeout(60_000);
      await walkSchool(app);
      await app.openRow('principle-1');
      await app.write('school.form.principle-1.practice', 'One two three');
      await app.open('school/pack');
      await expect(part(page, 'principle-1')).toMention('One two three');
      await expect(part(page, 'principle-1')).toMention(texts.say('pack-words', { count: 3, count_text: '3' }));
      await expect(page.locator('section[aria-labelledby=sign]')).toMention(texts.say('pack-sign-name'));
    });
  });
}

test('evidence that shows a part stands beside it, with its file in the archive', async ({ app, page, texts }) => {
  await app.open('evidence');
  await app.button('evidence-add').click();
  await app.write('evidence.e1.title', 'Minutes');
  await page.locator('input[type=file]').setInputFiles({ name: 'minutes.txt', mimeType: 'text/plain', buffer: Buffer.from('Ten meetings') });
  await expect(page.locator('ul.files li')).toHaveCount(1);
  await app.open('school/draft');
  await app.field('evidence.e1.part.principle-1').check();
  await app.open('school/pack');
  await expect(part(page, 'principle-1')).toMention(texts.say('pack-numbered', { number: '1' }));
  const pack = await saved(app, page);
  expect(pack.text('files/01-minutes.txt')).toBe('Ten meetings');
});

test.describe('what does not come', () => {
  test.use({ tolerated: /Failed to (load resource|fetch)/ });

  test('a part that packs and does not come is told, and can be asked for again', async ({ app, page, texts }) => {
    await app.open('school/pack');
    await page.route(/\/packing-[0-9a-f]{8}\.wasm$/, (route) => route.abort());
    await app.button('pack-save').click();
    await expect(app.main).toMention(texts.say('pack-save-not-fetched'));
    await page.unroute(/\/packing-[0-9a-f]{8}\.wasm$/);
    const [download] = await Promise.all([page.waitForEvent('download'), app.button('pack-save').click()]);
    expect(download.suggestedFilename()).toContain(texts.say('file-pack-school'));
  });
});

// What a person entered is theirs: to save, to bring back, to erase, and never to lose.
import { readFile } from 'node:fs/promises';
import { enter, walkSchool } from './support/journeys.mjs';
import { fillQuick } from './support/storage.mjs';
import { expect, test } from './support/test.mjs';
import { LANGUAGES } from './support/texts.mjs';

const OTHERS = { 'another-program': 'theirs', waymarked: 'theirs too' };

function backup(answers, more = {}) {
  return JSON.stringify({ format: 'waymark', version: 1, written: '2026-10-01', answers, ...more });
}

function file(text, name = 'mine.waymark.json') {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

async function choose(page, it) {
  await page.locator('#backup-file').setInputFiles(it);
}

/** What a click saves to a file: its name and its text. */
async function saves(page, click) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

async function store(page, key, text) {
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [key, text]);
}

/** The texts that were put aside. */
const putAside = (app, texts) => app.main.locator('.task', { hasText: texts.say('data-kept.text') }).locator('.rows > li');

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('a backup is a file that holds everything', async ({ app, page, texts }) => {
      await walkSchool(app);
      await app.visit('my-data');
      const answers = await app.storedAnswers();
      await expect(page.locator('.eyebrow')).toSay(texts.count('data-eyebrow', Object.keys(answers).length));
      const saved = await saves(page, () => app.button('save-backup').click());
      expect(saved.name).toBe(`${texts.say('file-backup')}-2026-11-21.waymark.json`);
      expect(JSON.parse(saved.text)).toMatchObject({ format: 'waymark', version: 2, written: '2026-11-21', answers });
    });

    test('a backup is shown before it replaces anything, and what was there is saved first', async ({ app, page, texts }) => {
      await enter(app, 'school');
      await app.write('school.name', 'Here now');
      await app.visit('my-data');
      const here = await app.storedAnswers();
      const answers = { 'teacher.selfie': '2025-09', 'project.p1.title': 'One', 'project.p2.title': 'Two', 'evidence.e1.title': 'Photos' };
      await choose(page, file(backup(answers)));
      const region = page.getByRole('region', { name: texts.say('data-preview', { date: texts.date('2026-10-01') }) });
      await expect(page.locator('caption')).toSay(texts.say('data-preview', { date: texts.date('2026-10-01') }));
      const counts = async (part) => page.locator('tr').filter({ hasText: texts.say(part) }).getByRole('cell').allTextContents();
      expect(await counts('data-part-teacher')).toEqual(['0', '1']);
      expect(await counts('data-part-projects')).toEqual(['0', '2']);
      expect(await counts('data-part-school')).toEqual(['1', '0']);
      expect(await counts('data-part-evidence')).toEqual(['0', '1']);
      expect(await app.storedAnswers(), 'nothing has changed yet').toEqual(here);
      const before = await saves(page, () => app.button('data-restore-do').click());
      expect(before.name).toBe('waymark-before-restore-2026-11-21.waymark.json');
      expect(JSON.parse(before.text).answers).toEqual(here);
      await expect(app.main).toMention(texts.say('data-restored'));
      await expect(region).toHaveCount(0);
      expect(await app.storedAnswers()).toEqual(answers);
      await choose(page, file(before.text, before.name));
      await saves(page, () => app.button('data-restore-do').click());
      expect(await app.storedAnswers(), 'and back again').toEqual(here);
    });

    test('erasing asks first, takes everything of ours, and nothing of others', async ({ app, page, texts }) => {
      await walkSchool(app);
      for (const [key, text] of Object.entries(OTHERS)) await store(page, key, text);
      await app.visit('my-data');
      await app.button('data-erase-ask').click();
      await expect(app.main).toMention(texts.say('data-erase-sure'));
      await app.button('data-erase-leave').click();
      expect(Object.keys(await app.storedAnswers()).length).toBeGreaterThan(10);
      await app.button('data-erase-ask').click();
      await app.button('data-erase-do').click();
      await expect(app.main).toMention(texts.say('data-erased'));
      expect(await app.stored()).toEqual(OTHERS);
      await expect(app.saved).toSay(texts.say('save-nothing'));
      await app.open('school');
      await expect(app.field('school.name')).toHaveValue('');
      await expect(app.saved).toSay(texts.say('save-nothing'));
    });

    const LARGE = backup({ 'school.name': 'x'.repeat(6_000_000) });
    const WHOLE = backup({ 'school.name': 'Fjellheim skole', 'teacher.selfie': '2025-09' });
    const BAD = [
      ['cut off', WHOLE.slice(0, -20), 'import-cut', {}],
      ['somebody else’s JSON', '{"name":"something","version":3}', 'import-foreign', {}],
      ['a text', 'Dear colleagues, here are the minutes.', 'import-foreign', {}],
      ['empty', '', 'import-foreign', {}],
      ['a list', '[1,2,3]', 'import-foreign', {}],
      ['of a newer version', backup({}, { version: 9 }), 'import-newer', {}],
      ['of version zero', backup({}, { version: 0 }), 'import-cut', {}],
      ['six megabytes large', LARGE, 'import-large', { max_text: '5' }],
      ['of an unknown field', backup({ 'school.name': 'x', 'school.colour': 'red' }), 'import-field', { field: 'school.colour' }],
      ['of an impossible answer', backup({ 'teacher.selfie': '2025-02-31' }), 'import-field', { field: 'teacher.selfie' }],
      ['of an answer of another kind', backup({ 'school.name': { a: 1 } }), 'import-field', { field: 'school.name' }],
      ['of endless depth', `${'['.repeat(100_000)}`, 'import-foreign', {}],
    ];
    for (const [what, text, message, values] of BAD) {
      test(`a file that is ${what} is refused in words, and nothing changes`, async ({ app, page, texts }) => {
        await enter(app, 'school');
        await app.write('school.name', 'Here now');
        await app.visit('my-data');
        const before = await app.stored();
        await choose(page, file(text, 'odd «file».json'));
        const said = texts.say(message, { name: 'odd «file».json', ...values });
        await expect(page.locator('#backup-error')).toSay(said);
        await expect(app.summary).toMention(said);
        await expect(app.summary).toBeFocused();
        await expect(page.locator('#backup-file')).toHaveAttribute('aria-invalid', 'true');
        await expect(app.button('data-restore-do')).toHaveCount(0);
        expect(await app.stored()).toEqual(before);
        // The right file mends it.
        await choose(page, file(WHOLE));
        await expect(app.button('data-restore-do')).toBeVisible();
        await expect(app.summary).toHaveCount(0);
      });
    }

    test('the example stands in for the person’s own answers, which come back', async ({ app, texts }) => {
      await enter(app, 'school');
      await app.write('school.name', 'My own school');
      await app.loadSample();
      await expect(app.banners).toMention(texts.say('sample-loaded'));
      await app.open('school');
      await expect(app.field('school.name')).toHaveValue(texts.say('sample-school'));
      await app.write('school.name', 'changed inside the example');
      await app.button('sample-remove').click();
      await expect(app.field('school.name')).toHaveValue('My own school');
      await expect(app.banners).toHaveCount(0);
      await app.reload();
      await expect(app.field('school.name')).toHaveValue('My own school');
      expect(Object.keys(await app.stored())).toEqual(['waymark.portfolio']);
    });

    test('a damaged text in the storage is told, kept unchanged, and can be saved and removed', async ({ app, page, texts }) => {
      for (const [place, [text, notice]] of [
        ['{"format":"waymark","answers":', 'notice-damaged'],
        // From here on the journal has the answers.
        ['\u0000garbage', 'notice-mended'],
        [backup({ 'school.name': 'Two', 'school.colour': 'red' }), 'notice-mended'],
      ].entries()) {
        await app.open('about');
        await store(page, 'waymark.portfolio', text);
        await app.open('school');
        await expect(app.banners.first()).toMention(texts.say(notice));
        await expect(app.field('school.name')).toHaveValue(place ? `after ${place - 1}` : '');
        await app.write('school.name', `after ${place}`);
        await expect(app.saved).toMention(':');
        expect((await app.storedAnswers())['school.name']).toBe(`after ${place}`);
        const kept = Object.entries(await app.stored()).filter(([key]) => key.startsWith('waymark.kept.'));
        expect(kept.map(([, text]) => text)).toContain(text);
        await app.link('notice-link').click();
        const rows = putAside(app, texts);
        await expect(rows).toHaveCount(place + 1);
        const mine = rows.filter({ hasText: kept.find(([, it]) => it === text)[0] });
        const saved = await saves(page, () => app.button('data-kept-download', mine).click());
        expect(saved.text).toBe(text);
        await app.reload();
        await expect(app.banners).toHaveCount(0);
      }
      await app.button('data-kept-remove', putAside(app, texts).first()).click();
      await expect(putAside(app, texts)).toHaveCount(2);
    });

    test('single answers that cannot be read are told, and the others are there', async ({ app, page, texts }) => {
      await app.open('about');
      const text = backup({ 'school.name': 'Fjellheim skole', 'school.colour': 'red' });
      await store(page, 'waymark.portfolio', text);
      await app.open('school');
      await expect(app.banners.first()).toMention(texts.count('notice-partly', 1));
      await expect(app.field('school.name')).toHaveValue('Fjellheim skole');
      expect(await app.stored()).toMatchObject({ 'waymark.kept.1': text });
    });

    test('a browser that refuses to store anything is told of, and the program works', async ({ app, page, texts }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
      });
      await enter(app, 'school');
      await expect(app.banners).toMention(texts.say('save-refused'));
      await expect(app.saved).toSay(texts.say('save-refused'));
      await app.write('school.name', 'Only here');
      await app.write('school.teachers.2025-2026', '3');
      await expect(app.state('active-teachers')).toSay(texts.say('status-met'));
      await app.visit('teacher');
      await app.visit('school');
      await expect(app.field('school.name')).toHaveValue('Only here');
      const saved = await saves(page, () => app.button('save-backup', app.banners).click());
      expect(JSON.parse(saved.text).answers).toEqual({ 'school.name': 'Only here', 'school.teachers.2025-2026': 3 });
    });

    test('a full storage is told of, the page keeps the answer, and room heals it', async ({ app, page, texts }) => {
      await enter(app, 'school');
      await app.write('school.name', 'Before');
      await fillQuick(page);
      const before = await app.storedAnswers();
      const long = 'More than there is room for. '.repeat(20).trim();
      await app.write('school.name', long);
      await expect(app.banners).toMention(texts.say('save-half-disk', { reason: texts.say('save-reason-full') }));
      await expect(app.field('school.name')).toHaveValue(long);
      expect(await app.storedAnswers(), 'nothing is half written').toEqual(before);
      const saved = await saves(page, () => app.button('save-backup', app.banners).click());
      expect(JSON.parse(saved.text).answers).toEqual({ 'school.name': long });
      await app.visit('teacher');
      await app.visit('school');
      await expect(app.field('school.name')).toHaveValue(long);
      await page.evaluate(() => localStorage.removeItem('filler'));
      await app.write('school.teachers.2025-2026', '3');
      await expect(app.banners).toHaveCount(0);
      expect(await app.storedAnswers()).toEqual({ 'school.name': long, 'school.teachers.2025-2026': 3 });
    });
  });
}

test('a damaged text that cannot be put aside is never written over', async ({ app, page, texts }) => {
  const damaged = `{"format":"waymark",${'x'.repeat(2000)}`;
  await app.open('about');
  await store(page, 'waymark.portfolio', damaged);
  await fillQuick(page);
  await app.open('school');
  await expect(app.banners.filter({ hasText: texts.say('notice-not-kept') })).toBeVisible();
  await app.write('school.name', 'New');
  expect((await app.stored())['waymark.portfolio']).toBe(damaged);
  await app.visit('my-data');
  const rows = putAside(app, texts);
  const saved = await saves(page, () => app.button('data-kept-download', rows).click());
  expect(saved.text).toBe(damaged);
  await app.button('data-kept-remove', rows).click();
  expect(await app.storedAnswers()).toEqual({ 'school.name': 'New' });
});

test('where there is no room for the example, the own answers are safe', async ({ app, page, texts }) => {
  await enter(app, 'school');
  await app.write('school.name', 'My own school');
  await fillQuick(page);
  await app.open();
  await app.button('sample-load').click();
  await expect(app.banners.first()).toMention(texts.say('save-reason-full'));
  await app.button('sample-remove').click();
  await app.open('school');
  await expect(app.field('school.name')).toHaveValue('My own school');
});

test('answers of a newer version can be read, and nothing is written over them', async ({ app, page, texts }) => {
  const text = backup({ 'school.name': 'from the future', 'school.colour': 'red' }, { version: 9, changed: {} });
  await app.open('about');
  await store(page, 'waymark.portfolio', text);
  await app.open('school');
  await expect(app.banners.first()).toMention(texts.say('save-newer'));
  await expect(app.field('school.name')).toHaveValue('from the future');
  await app.write('school.name', 'changed');
  await expect(app.field('school.name')).toHaveValue('from the future');
  expect(await app.stored()).toEqual({ 'waymark.portfolio': text });
});

test('leaving a preview leaves everything as it is', async ({ app, page }) => {
  await enter(app, 'school');
  await app.write('school.name', 'Here now');
  await app.visit('my-data');
  const before = await app.stored();
  await choose(page, file(backup({ 'school.name': 'Another' })));
  await app.button('data-restore-leave').click();
  await expect(app.button('data-restore-do')).toHaveCount(0);
  expect(await app.stored()).toEqual(before);
  // The same file can be chosen again.
  await choose(page, file(backup({ 'school.name': 'Another' })));
  await expect(app.button('data-restore-do')).toBeVisible();
});

test('a restore on an empty device saves no file first', async ({ app, page }) => {
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await app.open('my-data');
  await choose(page, file(`\ufeff${backup({ 'school.name': 'From the file' })}`));
  await app.button('data-restore-do').click();
  expect(await app.storedAnswers()).toEqual({ 'school.name': 'From the file' });
  expect(downloads).toBe(0);
});

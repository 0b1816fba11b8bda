// What was entered is kept in two places, two windows stay in step, and everything can be taken back.
import { App } from './support/app.mjs';
import { enter } from './support/journeys.mjs';
import { expect, test } from './support/test.mjs';
import { LANGUAGES } from './support/texts.mjs';

/** The line on what is saved says that it is on the disk. */
const onDisk = (app, texts) => expect(app.saved).toMention(texts.say('save-done', { time: '' }));

/** What the journal holds of a profile. */
const journal = (page, profile = 'main') =>
  page.evaluate(
    (profile) =>
      new Promise((resolve, reject) => {
        const opened = indexedDB.open('waymark');
        // Who looks must not make it: the program has not come to it yet.
        opened.onupgradeneeded = () => opened.transaction.abort();
        opened.onerror = () => (opened.error.name === 'AbortError' ? resolve() : reject(opened.error));
        opened.onsuccess = () => {
          const asked = opened.result.transaction('documents').objectStore('documents').get(profile);
          asked.onsuccess = () => {
            opened.result.close();
            resolve(asked.result && JSON.parse(asked.result.text));
          };
        };
      }),
    profile,
  );

async function secondWindow(app, texts, path) {
  const second = new App(await app.page.context().newPage(), texts);
  await second.open(path);
  return second;
}

/** The row of another profile. */
const profile = (app, texts, name) => app.main.locator('.task', { hasText: texts.say('data-profiles.text') }).locator('li', { hasText: name });

async function backupFile(page, answers, changed) {
  const text = JSON.stringify({ format: 'waymark', version: 1, written: '2026-10-01', answers, changed });
  await page.locator('#backup-file').setInputFiles({ name: 'theirs.waymark.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('either of the two copies is enough', async ({ app, page, texts }) => {
      await enter(app, 'school');
      await app.write('school.name', 'Fjellheim skole');
      await onDisk(app, texts);
      expect((await journal(page)).answers).toEqual({ 'school.name': 'Fjellheim skole' });
      await page.evaluate(() => localStorage.clear());
      await app.reload();
      await expect(app.field('school.name')).toHaveValue('Fjellheim skole');
      await expect.poll(() => app.storedAnswers()).toEqual({ 'school.name': 'Fjellheim skole' });
      // And the other one.
      await app.open('about');
      await page.evaluate(() => new Promise((done) => (indexedDB.deleteDatabase('waymark').onsuccess = done)));
      await app.open('school');
      await expect(app.field('school.name')).toHaveValue('Fjellheim skole');
      await expect.poll(async () => (await journal(page))?.answers).toEqual({ 'school.name': 'Fjellheim skole' });
    });

    test('two windows show the same, and both edits stay', async ({ app, texts }) => {
      await enter(app, 'school');
      const second = await secondWindow(app, texts, 'school');
      await app.write('school.name', 'From the first');
      await expect(second.field('school.name')).toHaveValue('From the first');
      await second.write('school.teachers.2025-2026', '3');
      await expect(app.field('school.teachers.2025-2026')).toHaveValue('3');
      await expect(app.state('active-teachers')).toSay(texts.say('status-met'));
      await second.write('school.name', 'From the second');
      await expect(app.field('school.name')).toHaveValue('From the second');
      // The later one wins; the other can be had back.
      await app.button('act-undo').click();
      await expect(second.field('school.name')).toHaveValue('From the first');
      expect(await app.storedAnswers()).toEqual(await second.storedAnswers());
    });

    test('what somebody is writing is not written over by another window', async ({ app, page, texts }) => {
      await enter(app, 'school');
      const second = await secondWindow(app, texts, 'school');
      await app.field('school.name').fill('half writ');
      await second.write('school.name', 'From the second');
      await expect.poll(() => app.storedAnswers()).toEqual({ 'school.name': 'From the second' });
      await expect(app.field('school.name')).toHaveValue('half writ');
      await app.write('school.name', 'half written, finished');
      await expect(second.field('school.name')).toHaveValue('half written, finished');
    });

    test('everything can be undone and done again', async ({ app, texts }) => {
      await enter(app, 'teacher');
      await expect(app.button('act-undo')).toHaveCount(0);
      await app.openRow('course-1');
      await app.field('teacher.course.1.done').check();
      await app.date('teacher.course.1.completed', '2026-03-14');
      await app.button('act-undo').click();
      expect(await app.dateShown('teacher.course.1.completed')).toEqual(['', '', '']);
      await app.button('act-undo').click();
      await expect(app.field('teacher.course.1.done')).not.toBeChecked();
      await app.button('act-redo').click();
      await app.button('act-redo').click();
      await expect(app.field('teacher.course.1.done')).toBeChecked();
      expect(await app.dateShown('teacher.course.1.completed')).toEqual(['14', '3', '2026']);
      await expect(app.button('act-redo')).toHaveCount(0);
    });

    test('an item that was removed comes back with all it had', async ({ app }) => {
      await app.open('evidence');
      await app.button('evidence-add').click();
      await app.write('evidence.e1.title', 'Photos');
      await app.write('evidence.e1.place', 'Shelf 4');
      const before = await app.storedAnswers();
      await app.button('evidence-remove', app.row('e1')).click();
      expect(await app.storedAnswers()).toEqual({});
      await app.button('act-undo').click();
      await expect(app.row('e1').locator('h3')).toSay('Photos');
      expect(await app.storedAnswers()).toEqual(before);
    });

    test('each earlier state can be brought back, also after a reload', async ({ app, page, texts }) => {
      await enter(app, 'school');
      for (const name of ['One', 'Two', 'Three']) await app.write('school.name', name);
      await onDisk(app, texts);
      await app.open('my-data');
      const rows = app.main.locator('.task', { hasText: texts.say('data-history.text') }).locator('ol.rows > li');
      await expect(rows).toHaveCount(3);
      await expect(rows.first()).toMention(texts.say('data-change', { name: texts.say('name-of-school-name'), before: 'Two', after: 'Three' }));
      await expect(rows.first()).toMention(texts.date('2026-11-21'));
      await rows.nth(1).getByRole('button').click();
      await expect(rows).toHaveCount(4);
      await expect(rows.first()).toMention(texts.say('step-restore'));
      expect(await app.storedAnswers()).toEqual({ 'school.name': 'One' });
      await onDisk(app, texts);
      await page.reload();
      await expect(rows).toHaveCount(4);
    });

    test('a colleague’s file is joined field by field, shown first and undone at will', async ({ app, page, texts }) => {
      await enter(app, 'school');
      await app.write('school.name', 'Ours');
      await app.write('school.teachers.2025-2026', '2');
      await app.visit('my-data');
      const here = await app.storedAnswers();
      await backupFile(page, { 'school.name': 'Theirs', 'school.registered': '2023-01', 'profile.name': 'Kari' });
      await expect(app.main).toMention(texts.say('data-merge'));
      await expect(app.main).toMention(texts.say('data-merge-new'));
      await expect(app.main).toMention(texts.say('data-merge-ours'));
      await expect(app.main).not.toMention('Kari');
      const [file] = await Promise.all([page.waitForEvent('download'), app.button('data-merge-do').click()]);
      expect(file.suggestedFilename()).toContain('waymark-before-restore');
      await expect(app.main).toMention(texts.say('data-merged'));
      // What was changed here has a stamp; an answer from before there were stamps is older.
      await expect.poll(() => app.storedAnswers()).toEqual({ ...here, 'school.registered': '2023-01' });
      await app.button('act-undo').click();
      await expect.poll(() => app.storedAnswers()).toEqual(here);
    });

    test('each profile has answers of its own', async ({ app, texts }) => {
      await enter(app, 'school');
      await app.write('school.name', 'Mine');
      await onDisk(app, texts);
      await app.visit('my-data');
      await app.write('profile.name', 'Me');
      await app.button('data-profile-new').click();
      await expect(app.field('profile.name')).toHaveValue('');
      await app.write('profile.name', 'Kari');
      await app.visit('school');
      await expect(app.field('school.name')).toHaveValue('');
      await app.write('school.name', 'Hers');
      await onDisk(app, texts);
      await app.reload();
      await expect(app.field('school.name')).toHaveValue('Hers');
      await app.visit('my-data');
      await profile(app, texts, 'Me').getByRole('button').click();
      await app.visit('school');
      await expect(app.field('school.name')).toHaveValue('Mine');
      // Erasing one leaves the other.
      await app.visit('my-data');
      await profile(app, texts, 'Kari').getByRole('button').click();
      await app.button('data-profile-erase').click();
      await app.button('data-erase-do').click();
      await expect(app.field('profile.name')).toHaveValue('Me');
      await app.reload();
      await expect(profile(app, texts, 'Me')).toHaveCount(1);
      await expect(profile(app, texts, 'Kari')).toHaveCount(0);
      expect(await app.storedAnswers()).toEqual({ 'profile.name': 'Me', 'school.name': 'Mine' });
    });
  });
}

test('what is erased in one window is gone in the other and does not come back', async ({ app, page, texts }) => {
  await enter(app, 'school');
  await app.write('school.name', 'To be erased');
  await onDisk(app, texts);
  const second = await secondWindow(app, texts, 'my-data');
  await second.button('data-erase-ask').click();
  await second.button('data-erase-do').click();
  await expect(app.field('school.name')).toHaveValue('');
  await app.reload();
  await expect(app.field('school.name')).toHaveValue('');
  expect(await journal(page)).toBeUndefined();
  expect(await app.stored()).toEqual({});
});

test('a newer version in another window makes this one stop writing', async ({ app, page, texts }) => {
  await enter(app, 'school');
  await app.write('school.name', 'Before');
  await onDisk(app, texts);
  const other = await page.context().newPage();
  await other.goto('/en/about/');
  await other.evaluate(() => {
    const line = new BroadcastChannel('waymark');
    line.postMessage({ waymark: 'changed', profile: 'main', version: 3, text: '{}' });
  });
  await expect(app.banners).toMention(texts.say('save-newer'));
  const stored = await app.stored();
  await app.write('school.name', 'After');
  await expect(app.field('school.name')).toHaveValue('Before');
  expect(await app.stored()).toEqual(stored);
});

test('without a durable storage it is said that the answers are not safe yet', async ({ app, page, texts }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: { open: () => { throw new DOMException('No.', 'SecurityError'); } } });
  });
  await enter(app, 'school');
  await app.write('school.name', 'Only in the quick storage');
  await expect(app.banners).toMention(texts.say('save-half-quick', { reason: texts.say('save-reason-refused') }));
  await expect(app.button('save-backup', app.banners)).toBeVisible();
  await app.reload();
  await expect(app.field('school.name')).toHaveValue('Only in the quick storage');
});

test.describe('when the part that reads the journal does not come', () => {
  test.use({ tolerated: /Failed to (load resource|fetch)/ });

  test('it is said, and the next change brings the answers back', async ({ app, page, context, texts }) => {
    await enter(app, 'school');
    await app.write('school.name', 'In the journal alone');
    await onDisk(app, texts);
    await app.open('about');
    await page.evaluate(() => localStorage.clear());
    await context.route(/keeping-[0-9a-f]+\.wasm/, (route) => route.abort());
    await app.open('school');
    await expect(app.banners.first()).toMention(texts.say('save-half-quick', { reason: texts.say('save-reason-failed') }));
    await context.unroute(/keeping-[0-9a-f]+\.wasm/);
    await app.write('school.teachers.2025-2026', '3');
    await expect(app.field('school.name')).toHaveValue('In the journal alone');
    await onDisk(app, texts);
    await expect(app.banners).toHaveCount(0);
    // And other windows are heard.
    const second = await secondWindow(app, texts, 'school');
    await second.write('school.name', 'From the second');
    await expect(app.field('school.name')).toHaveValue('From the second');
  });
});

test('a journal that cannot be read just now is told of, also where nothing else is stored', async ({ app, page, texts }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: { open: () => { throw new DOMException('Broken.', 'UnknownError'); } } });
  });
  await app.open('school');
  await expect(app.banners.first()).toMention(texts.say('save-half-quick', { reason: texts.say('save-reason-failed') }));
});

test('a message from another program on this origin does no harm', async ({ app, page }) => {
  await enter(app, 'school');
  await app.write('school.name', 'Here');
  const other = await page.context().newPage();
  await other.goto('/en/about/');
  await other.evaluate(() => {
    const line = new BroadcastChannel('waymark');
    for (const data of [null, 1, 'x', {}, { waymark: {} }, { waymark: 'changed', profile: 'main', version: 'x', text: 'garbage' }]) line.postMessage(data);
    line.postMessage({ waymark: 'changed', profile: 'main', version: 2, text: '<script>alert(1)</script>' });
    line.postMessage({ waymark: 'erased', profile: 'somebody-else', version: 2, text: '' });
  });
  await page.waitForTimeout(200);
  await expect(app.field('school.name')).toHaveValue('Here');
});

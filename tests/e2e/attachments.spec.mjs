// Files of evidence: kept on this device, saved again as they were, and part of the backup.
import { readFile } from 'node:fs/promises';
import { inStore } from './support/storage.mjs';
import { expect, test } from './support/test.mjs';
import { LANGUAGES, plain } from './support/texts.mjs';

const PDF = { name: 'Kursbevis <3>.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 not much of one') };
const PHOTO = { name: 'bilde.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(2345, 7) };

const files = (app, item = 'e1') => app.row(item).locator('.files > li');
const input = (app, item = 'e1') => app.row(item).locator('input[type=file]');

async function addItem(app, title = 'Certificates') {
  await app.open('evidence');
  await app.button('evidence-add').click();
  await app.write('evidence.e1.title', title);
}

/** What a click saves to disk: its name and its bytes. */
async function saves(page, click) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** How many files the browser keeps for this origin. */
const kept = (page) => inStore(page, 'files', (store) => store.count());

/** Makes all files look as if they had been added two days ago. */
const age = (page) =>
  inStore(page, 'files', (store) => {
    const cursor = store.openCursor();
    cursor.onsuccess = () => {
      if (!cursor.result) return;
      cursor.result.update({ ...cursor.result.value, at: Date.now() - 2 * 86_400_000 });
      cursor.result.continue();
    };
  });

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('files are kept with an item, also after a reload, and saved again byte for byte', async ({ app, page, texts }) => {
      await addItem(app);
      await input(app).setInputFiles([PDF, PHOTO]);
      await expect(files(app)).toHaveCount(2);
      await expect(files(app).first()).toMention(PDF.name);
      await expect(files(app).last()).toMention(texts.say('evidence-file-size', { size: '3' }));
      await expect(app.row('e1').locator('.note').first()).toMention(texts.count('evidence-files', 2));
      await app.reload();
      await app.openRow('e1');
      await expect(files(app)).toHaveCount(2);
      const button = files(app).first().getByRole('button').first();
      expect(plain(await button.getAttribute('aria-label'))).toBe(texts.say('evidence-file-save-named', { name: PDF.name }));
      const saved = await saves(page, () => button.click());
      expect(saved.bytes.equals(PDF.buffer)).toBe(true);
    });

    test('a file that is taken away can be had back', async ({ app, page, texts }) => {
      await addItem(app);
      await input(app).setInputFiles(PHOTO);
      await files(app).getByText(texts.say('evidence-file-remove'), { exact: true }).click();
      await expect(files(app)).toHaveCount(0);
      await expect(input(app)).toBeFocused();
      await app.button('act-undo').click();
      await expect(files(app)).toHaveCount(1);
      const saved = await saves(page, () => files(app).getByRole('button').first().click());
      expect(saved.bytes.equals(PHOTO.buffer)).toBe(true);
    });

    test('a backup with files is one archive, which brings all of it back', async ({ app, page, texts }) => {
      await addItem(app);
      await input(app).setInputFiles([PDF, PHOTO]);
      await expect(files(app)).toHaveCount(2);
      await app.visit('my-data');
      await expect(app.main).toMention(texts.count('data-files-size', 2, { size: '3', all: '50' }));
      const backup = await saves(page, () => app.button('save-backup').first().click());
      expect(backup.name).toBe(`${texts.say('file-backup')}-2026-11-21.waymark.zip`);
      // Names inside stand in clear, whatever is packed.
      for (const name of ['waymark.json', '01-kursbevis-3.pdf', '02-bilde.jpg']) expect(backup.bytes.includes(name)).toBe(true);
      await app.button('data-erase-ask').click();
      await app.button('data-erase-do').click();
      await expect(app.main).toMention(texts.say('data-erased'));
      expect(await kept(page)).toBe(0);
      await page.locator('#backup-file').setInputFiles({ name: backup.name, mimeType: 'application/zip', buffer: backup.bytes });
      await app.button('data-restore-do').click();
      await expect(app.main).toMention(texts.say('data-restored'));
      await app.visit('evidence');
      await app.openRow('e1');
      await expect(files(app)).toHaveCount(2);
      const saved = await saves(page, () => files(app).last().getByRole('button').first().click());
      expect(saved.bytes.equals(PHOTO.buffer)).toBe(true);
    });

    test('a file that is too large is refused in words, and nothing changes', async ({ app, texts }) => {
      await addItem(app);
      const large = { name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(10_000_001) };
      await input(app).setInputFiles(large);
      await expect(app.row('e1')).toMention(texts.say('file-too-large', { name: large.name, max: 10, max_text: '10' }));
      await expect(files(app)).toHaveCount(0);
      await expect(input(app)).toHaveAttribute('aria-invalid', 'true');
    });
  });
}

test.describe('without the part that packs', () => {
  test.use({ tolerated: /Failed to (load resource|fetch)/ });

  test('a backup says what is not in it', async ({ app, page, texts }) => {
  await addItem(app);
  await input(app).setInputFiles(PHOTO);
  await expect(files(app)).toHaveCount(1);
  await page.route(/\/archive-[0-9a-f]{8}\.wasm$/, (route) => route.abort());
  const backup = await saves(page, async () => {
    await app.visit('my-data');
    await app.button('save-backup').first().click();
  });
  expect(backup.name).toMatch(/\.waymark\.json$/);
  await expect(app.banners).toMention(texts.say('notice-files-left', { total: '1' }));
});
});

test('a file whose content is elsewhere says so', async ({ app, page, texts }) => {
  await addItem(app);
  await input(app).setInputFiles(PHOTO);
  await expect(files(app)).toHaveCount(1);
  await inStore(page, 'files', (store) => store.clear());
  await app.reload();
  await app.openRow('e1');
  await expect(files(app).first()).toMention(texts.say('evidence-file-missing'));
  await files(app).first().getByRole('button').first().click();
  await expect(app.row('e1')).toMention(texts.say('file-missing', { name: PHOTO.name }));
});

test('what nothing names any more is swept away, and what can be gone back to is not', async ({ app, page }) => {
  await addItem(app);
  await input(app).setInputFiles([PDF, PHOTO]);
  await expect(files(app)).toHaveCount(2);
  await files(app).first().getByRole('button').last().click();
  await expect(files(app)).toHaveCount(1);
  await age(page);
  await app.reload();
  // The first can still be had back from the history.
  await expect.poll(() => kept(page)).toBe(2);
  await inStore(page, 'steps', (store) => store.clear());
  await app.reload();
  await expect.poll(() => kept(page)).toBe(1);
  await app.openRow('e1');
  const saved = await saves(page, () => files(app).first().getByRole('button').first().click());
  expect(saved.bytes.equals(PHOTO.buffer)).toBe(true);
});

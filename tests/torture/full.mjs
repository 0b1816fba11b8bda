// No room is left, to the last byte, before each kind of write: in local storage, in the journal, in both. Nothing is half-written, it is
// said, and what the page shows can be saved to a file.
import { readFile } from 'node:fs/promises';
import { answersOf, backup, copies, expect, file, fillJournal, fillQuick, onDisk, pattern, withBrowser } from './support.mjs';

const LONG = 'More than there is room for. '.repeat(20).trim();
const open = async (app, path, answers) => {
  // Without stamps, so that also taking something away makes the document longer: what goes leaves a stamp.
  await app.open('about');
  await app.page.evaluate((text) => localStorage.setItem('waymark.portfolio', text), backup(answers));
  await app.open(path);
  await expect.poll(async () => Object.keys(answersOf((await copies(app.page)).journal))).toEqual(Object.keys(answers));
};
const choose = async (app, answers) => app.page.locator('#backup-file').setInputFiles(file(backup(answers)));

/** Each begins with `before` and ends with `after`; both are answers. */
const KINDS = [
  {
    name: 'answer',
    before: { 'school.name': 'Before' },
    after: { 'school.name': LONG },
    begin: (app, before) => open(app, 'school', before),
    act: (app) => app.write('school.name', LONG),
  },
  {
    name: 'removal of an item',
    before: { 'evidence.e1.for.school': true, 'evidence.e1.for.teacher': true, 'evidence.e1.title': 'x', 'school.name': 'Before' },
    after: { 'school.name': 'Before' },
    begin: async (app, before) => {
      await open(app, 'evidence', before);
      await app.openRow('e1');
    },
    act: (app) => app.button('evidence-remove', app.row('e1')).click(),
  },
  {
    name: 'replacing by a file',
    before: { 'school.name': 'Before' },
    after: { 'school.name': LONG, 'teacher.selfie': '2025-09' },
    begin: async (app, before, after) => {
      await open(app, 'my-data', before);
      await choose(app, after);
      await expect(app.button('data-restore-do')).toBeVisible();
    },
    act: (app) => app.button('data-restore-do').click(),
  },
  {
    name: 'joining with a file',
    before: { 'school.name': 'Before' },
    after: { 'evidence.e1.title': LONG, 'school.name': 'Before' },
    begin: async (app, before) => {
      await open(app, 'my-data', before);
      await choose(app, { 'evidence.e1.title': LONG });
      await expect(app.button('data-merge-do')).toBeVisible();
    },
    act: (app) => app.button('data-merge-do').click(),
  },
  {
    name: 'undoing',
    before: {},
    after: { 'school.name': LONG },
    begin: async (app, before, after) => {
      await open(app, 'school', after);
      await app.write('school.name', '');
      await onDisk(app);
    },
    act: (app) => app.button('act-undo').click(),
  },
  {
    name: 'new profile',
    before: { 'school.name': 'Before' },
    after: { 'profile.name': LONG },
    begin: (app, before) => open(app, 'my-data', before),
    act: async (app) => {
      await app.button('data-profile-new').click();
      await expect(app.field('profile.name')).toHaveValue('');
      await app.write('profile.name', LONG);
    },
    other: true,
  },
  {
    name: 'worked example',
    before: { 'school.name': 'Before' },
    begin: async (app, before) => {
      await open(app, 'school', before);
      await app.open();
    },
    act: (app) => app.button('sample-load').click(),
    other: true,
  },
];

/** What is said, by the place that is full. */
const SAID = {
  'local storage': (texts) => texts.say('save-half-disk', { reason: texts.say('save-reason-full') }),
  'the journal': (texts) => texts.say('save-half-quick', { reason: texts.say('save-reason-full') }),
  both: (texts) => texts.say('save-full'),
};

const same = (one, other) => JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

async function check(kind, place, device) {
  const { context, page, app, origin } = await device();
  const wrong = [];
  let giveBack = () => {};
  const note = (words) => wrong.push(`${kind.name}, no room in ${place}: ${words}`);
  try {
    await kind.begin(app, kind.before, kind.after);
    const stored = await copies(page);
    if (place !== 'the journal') await fillQuick(page);
    if (place !== 'local storage') giveBack = await fillJournal(page, origin);
    await kind.act(app);
    const banner = app.banners.filter({ hasText: pattern(SAID[place](app.texts)) });
    await expect(banner, 'the banner').toBeVisible({ timeout: 15_000 });
    // The file first: it holds what the page shows.
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 10_000 }), app.button('save-backup', banner).click()]);
    const shown = answersOf(await readFile(await download.path(), 'utf8'));
    if (kind.after && !same(shown, kind.after)) note(`the file holds ${JSON.stringify(shown).slice(0, 200)}`);
    // What belongs to the profile that was open before is as it was, or wholly as it is now.
    const now = await copies(page);
    for (const [copy, is] of Object.entries(now)) {
      let answers;
      try {
        answers = answersOf(is);
      } catch (problem) {
        note(`${copy} is half-written: ${problem.message}`);
        continue;
      }
      const whole = same(answers, kind.before) || (!kind.other && same(answers, shown));
      if (!whole) note(`${copy} holds ${JSON.stringify(answers).slice(0, 200)}`);
      const isFull = place === 'both' || (place === 'the journal') === (copy === 'journal');
      if (isFull && is !== stored[copy]) note(`${copy} was written although there was no room`);
    }
    if (kind.other) {
      // The new profile, in each copy: nothing, or all of it.
      const profile = await page.evaluate(() => sessionStorage.getItem('waymark.profile'));
      for (const [copy, text] of Object.entries(await copies(page, profile))) {
        const answers = answersOf(text);
        if (text !== undefined && !same(answers, shown)) note(`the new profile's ${copy} holds ${JSON.stringify(answers).slice(0, 200)}`);
      }
    }
    // After a restart there is what was there before or what was there last, and with room the next answer is saved.
    await page.evaluate(() => localStorage.removeItem('filler'));
    await giveBack();
    await app.open('school');
    await app.write('school.name', 'After');
    await onDisk(app);
    await expect(app.banners.filter({ hasText: pattern(SAID[place](app.texts)) })).toHaveCount(0);
  } catch (problem) {
    note(problem.message.split('\n')[0]);
  } finally {
    await context.close();
  }
  return wrong;
}

export async function run({ writes, log }) {
  const found = [];
  const kinds = KINDS.slice(0, writes);
  const cases = kinds.flatMap((kind) => Object.keys(SAID).map((place) => [kind, place]));
  const done = cases.length;
  await withBrowser(async (device) => {
    // Side by side: most of the time goes in waiting for a quota to count.
    const worker = async () => {
      for (let next = cases.shift(); next; next = cases.shift()) found.push(...(await check(...next, device)));
    };
    await Promise.all(Array.from({ length: 6 }, worker));
  });
  log(`${found.length} wrong`);
  return [
    {
      what: 'no room left before a write',
      done: `${done} writes: ${kinds.map(({ name }) => name).join(', ')}; each with local storage filled to the last byte, with the journal's quota used up, and both`,
      counted: 'half-written documents, missing banners, files that could not be saved',
      found,
    },
  ];
}

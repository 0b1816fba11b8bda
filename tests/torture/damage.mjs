// A byte of the stored text is changed, in one copy and then in the other. Nothing of the answers is lost, and the damaged text is put aside
// as it is. `tests/record/hostile.rs` changes every byte in every way; this sees to it that the page makes of it what it should.
import { answersOf, copies, drawer, expect, fillQuick, onDisk, spoilJournal, withBrowser } from './support.mjs';

const ANSWERS = { 'school.name': 'Åsgård & <b>sønner</b> "skole" 👩‍🏫', 'school.teachers.2025-2026': 3, 'teacher.course.1.reference': 'REF-1', 'profile.name': 'Kari' };

/** The text with another byte at a place, as a browser would read it. */
function flipped(text, place, mask) {
  const bytes = Buffer.from(text);
  bytes[place] ^= mask;
  return bytes.toString('utf8');
}

const keptTexts = (page) => page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('waymark.kept.')).map(([, text]) => text));

/** A device with answers in both copies. */
async function prepared(device) {
  const { page, app, context } = await device();
  await app.open('school');
  await app.write('school.name', ANSWERS['school.name']);
  await app.write('school.teachers.2025-2026', '3');
  await app.visit('teacher');
  await app.openRow('course-1');
  await app.write('teacher.course.1.reference', 'REF-1');
  await app.visit('my-data');
  await app.write('profile.name', 'Kari');
  await onDisk(app);
  return { page, app, context, text: (await copies(page)).quick };
}

export async function run({ flips, journalFlips, seed, log }) {
  const found = [];
  let positions = 0;
  const noRoom = [];
  await withBrowser(async (device) => {
    const { page, app, text } = await prepared(device);
    const length = Buffer.byteLength(text);
    const draw = drawer(seed);
    const whole = (text) => JSON.stringify(Object.entries(answersOf(text)).sort()) === JSON.stringify(Object.entries(ANSWERS).sort());
    for (const [copy, count] of [['quick', flips], ['journal', journalFlips]]) {
      const many = Math.min(count, length);
      for (let number = 0; number < many; number += 1) {
        // Spread over the whole text, at another place in each stretch.
        const place = Math.floor(((number + draw()) * length) / many);
        const mask = 1 << Math.floor(draw() * 8);
        const bad = flipped(text, place, mask);
        const note = (words) => found.push(`${copy}, byte ${place}, mask ${mask}: ${words}`);
        // The page that writes is gone before the text is changed.
        await page.goto('/logo.svg');
        await page.evaluate((text) => {
          for (const key of Object.keys(localStorage)) if (key.startsWith('waymark.kept.')) localStorage.removeItem(key);
          localStorage.setItem('waymark.portfolio', text);
        }, copy === 'quick' ? bad : text);
        await spoilJournal(page, copy === 'journal' ? bad : text);
        await app.open('my-data');
        await expect
          .poll(async () => {
            const now = await copies(page);
            try {
              return whole(now.quick) && whole(now.journal);
            } catch {
              return false;
            }
          }, { timeout: 15_000 })
          .toBe(true)
          .catch(() => note('the answers are not all there'));
        if (bad !== text && !(await keptTexts(page)).includes(bad)) {
          // White space between the entries does not count: then the text is whole.
          let harmless = false;
          try {
            harmless = whole(bad) && !answersOf(bad).kept;
          } catch {
            // It is not whole.
          }
          if (!harmless) note('the damaged text was not put aside');
        }
        positions += 1;
        if (positions % 50 === 0) log(`${positions} places, ${found.length} wrong`);
      }
    }
    // A damaged journal, and no room to put its text aside: then nothing may be written over it.
    const bad = flipped(text, 40, 1);
    const original = async () => (await copies(page)).journal === bad || (await keptTexts(page)).includes(bad);
    await page.goto('/logo.svg');
    await page.evaluate((text) => localStorage.setItem('waymark.portfolio', text), text);
    await spoilJournal(page, bad);
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('waymark.kept.')).forEach((key) => localStorage.removeItem(key)));
    await fillQuick(page);
    await app.open('school');
    await expect(app.banners.filter({ hasText: app.texts.say('notice-not-kept') })).toBeVisible({ timeout: 15_000 }).catch(() => noRoom.push('it is not said that the damaged journal could not be put aside'));
    await app.write('school.teachers.2025-2026', '4');
    await expect(app.saved).not.toHaveText(app.texts.say('save-saving'));
    await page.waitForTimeout(500);
    if (!(await original())) noRoom.push('the damaged journal was written over without having been put aside');
    // With room again it is put aside, and the answer is saved.
    await page.evaluate(() => localStorage.removeItem('filler'));
    await app.write('school.teachers.2025-2026', '5');
    await onDisk(app).catch(() => noRoom.push('with room again the next answer is not saved'));
    if (!(await original())) noRoom.push('the damaged journal was written over in the end');
    if (answersOf((await copies(page)).journal)['school.teachers.2025-2026'] !== 5) noRoom.push('the journal has not the last answer');
  });
  return [
    {
      what: 'a byte of a stored copy changed, in the browser',
      done: `${positions} places`,
      counted: 'answers or originals lost',
      found,
    },
    { what: 'a damaged journal without room to put it aside', done: '1 device', counted: 'originals lost', found: noRoom },
  ];
}

// The plan: dates of both schemes on one line, what stays open, another date tried out, and a file for a calendar.
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { SCHOOL, TEACHER, enter, walkSchool, walkTeacher } from './support/journeys.mjs';
import { TODAY, expect, test } from './support/test.mjs';
import { LANGUAGES, plain } from './support/texts.mjs';

/** Without the label and two courses, as somebody on the way has it. */
async function beginTeacher(app, country) {
  await enter(app, 'teacher');
  await app.openRow('reflection');
  await app.date('teacher.selfie', '2025-09-14');
  for (const area of [1, 2]) {
    await app.openRow(`course-${area}`);
    await app.field(`teacher.course.${area}.done`).check();
    await app.date(`teacher.course.${area}.completed`, TEACHER.courses[area - 1]);
  }
  await app.open('plan');
  if (country) await app.field('teacher.country').selectOption(country);
}

const entries = (page) => page.locator('ol.dated > li');
/** An entry by its title, whatever invisible marks stand around values in it. */
const entry = (page, title) => {
  const letters = [...title].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return entries(page).filter({ has: page.locator('h3', { hasText: new RegExp(letters.join('[\u2068\u2069]*')) }) });
};

/** Saves the calendar and reads it with a reader that shares no code with what wrote it. */
async function calendar(app, page) {
  const [download] = await Promise.all([page.waitForEvent('download'), app.button('plan-calendar-save').click()]);
  const text = await readFile(await download.path(), 'utf8');
  const read = new ICAL.Component(ICAL.parse(text));
  const events = read.getAllSubcomponents('vevent').map((it) => {
    const { summary, startDate, description } = new ICAL.Event(it);
    return { summary, day: startDate.toString(), isDate: startDate.isDate, description, alarms: it.getAllSubcomponents('valarm').length };
  });
  return { name: download.suggestedFilename(), title: read.getFirstPropertyValue('x-wr-calname'), text, events };
}

/** Types the date to try and leaves its boxes. */
async function attempt(page, written) {
  const [year, month, day = ''] = written.split('-');
  for (const [part, value] of [['d', day], ['m', month], ['y', year]]) await page.locator(`#try-date-${part}`).fill(value);
  await page.locator('#try-date-y').blur();
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('an empty plan says so and leads to the two pages', async ({ app, page, texts }) => {
      await app.open('plan');
      await expect(app.heading).toSay(texts.say('plan-title'));
      await expect(page).toHaveTitle(texts.say('page-title', { page: texts.say('page-title-plan') }));
      await expect(app.main).toMention(texts.say('plan-empty'));
      await expect(entries(page)).toHaveCount(0);
      await app.link('page-title-teacher', app.main).click();
      await expect(app.heading).toSay(texts.say('teacher-title'));
    });

    test('a teacher with everything in hand sees the two years and no label to apply for', async ({ app, page, texts }) => {
      test.setTimeout(60_000);
      await walkTeacher(app);
      await app.link('plan-link', app.main).click();
      await expect(app.heading).toBeFocused();
      await expect(entries(page)).toHaveCount(2);
      await expect(entry(page, texts.say('plan-start'))).toMention(texts.date(TEACHER.selfie));
      await expect(entry(page, texts.say('plan-start'))).toMention(texts.say('plan-entered'));
      const end = entry(page, texts.say('plan-deadline'));
      await expect(end).toMention(texts.date(TEACHER.deadline));
      await expect(end.locator('.srcs a').first()).toHaveAttribute('href', /^https:/);
      await expect(page.locator('section[aria-labelledby=study]')).toMention(texts.say('plan-study-none'));
      // Each value in its own place: the part behind the two days tells how many dates there are, and then today.
      const said = texts.say('plan-picture', { from: '§', until: '§', total: texts.number(await entries(page).count()), today: texts.date(TODAY) });
      await expect(page.locator('#plan-picture')).toMention(said.split('§').at(-1));
      const saved = await calendar(app, page);
      expect(saved.events.map((it) => [plain(it.summary), it.day])).toEqual([[texts.say('plan-deadline'), '2027-09-01']]);
    });

    test('a school sees its round, its own label, and where sources disagree', async ({ app, page, texts }) => {
      test.setTimeout(60_000);
      await walkSchool(app);
      await app.open('plan');
      const edition = SCHOOL.round;
      for (const name of ['plan-round-opens', 'plan-round-closes']) {
        await expect(entry(page, texts.say(name, { edition }))).toMention(texts.say('plan-past'));
      }
      await expect(entry(page, texts.say('plan-round-closes', { edition }))).toMention(texts.say('plan-stated'));
      const open = page.locator('section[aria-labelledby=open]');
      await expect(open).toMention(texts.say('plan-open-held-unknown'));
      await expect(open).not.toMention(texts.say('plan-open-no-country'));
      await open.getByRole('link').first().click();
      await app.field('school.edition').selectOption('2023-2024');
      await app.field('school.held').selectOption(edition);
      await app.open('plan');
      await expect(entry(page, texts.say('plan-held-until', { edition }))).toBeVisible();
      await expect(open).toMention(texts.say('plan-open-not-announced', { edition: '2027-2028' }));
      await app.visit('school');
      await app.field('school.edition').selectOption('2021-2022');
      await app.visit('plan');
      await expect(entry(page, texts.say('plan-round-closes', { edition: '2021-2022' })).locator('.flag')).toMention(texts.say('conflict-2021-closes'));
    });

    test('the calendar file holds the dates to come as the page shows them', async ({ app, page, texts }) => {
      await beginTeacher(app, 'pl');
      await expect(entry(page, texts.say('plan-safe-label-date'))).toMention(texts.say('plan-reason-working-days'));
      const saved = await calendar(app, page);
      expect(saved.name).toBe(`${texts.say('file-plan')}-${TODAY}.ics`);
      expect(saved.title).toBe(texts.say('calendar-name'));
      expect(saved.events.map((it) => plain(it.summary))).toEqual([texts.say('plan-safe-label-date'), texts.say('plan-deadline')]);
      for (const event of saved.events) {
        expect(event.isDate).toBe(true);
        expect(event.alarms).toBeGreaterThan(0);
        expect(plain(event.description)).toContain(texts.say('calendar-foot'));
        await expect(entry(page, plain(event.summary))).toMention(texts.date(event.day));
      }
      await expect(page.locator('section[aria-labelledby=calendar]')).toMention(texts.say('plan-calendar-done'));
    });

    test('another date is tried without anything being stored', async ({ app, page, texts }) => {
      await beginTeacher(app);
      await app.button('plan-try-button').click();
      await expect(page.locator('#try-which')).toBeFocused();
      const before = await app.stored();
      await attempt(page, '2026-02-30');
      await expect(page.locator('#try-date')).toMention(texts.say('error-date-day'));
      await page.locator('#try-which').selectOption('awarded');
      await attempt(page, '2027-03-01');
      const outcome = page.locator('#try-outcome');
      await expect(outcome).toMention(texts.say('plan-try-as-of', { date: texts.date('2027-03-01') }));
      await page.locator('#try-which').selectOption('selfie');
      await attempt(page, '2025-12-01');
      await expect(outcome).toMention(texts.say('plan-try-deadline', { date: texts.date('2027-12-01') }));
      const [met, unknown] = [texts.say('status-met'), texts.say('status-not-published')];
      expect(met).not.toBe(unknown);
      await expect(outcome).toMention(texts.say('plan-try-not-kept'));
      expect(await app.stored()).toEqual(before);
      await expect(entry(page, texts.say('plan-start'))).toMention(texts.date('2025-09-14'));
    });

    test('hours a week, an estimate with its reasoning, and what is open', async ({ app, page, texts }) => {
      await beginTeacher(app);
      const study = page.locator('section[aria-labelledby=study]');
      await expect(study).toMention(texts.say('plan-study-left', { total: '4' }));
      await expect(study.locator('dd')).toHaveCount(4);
      const safe = entry(page, texts.say('plan-safe-label-date'));
      await expect(safe).toMention(texts.say('plan-estimate'));
      await expect(safe).toMention(texts.say('label-estimate'));
      await expect(page.locator('section[aria-labelledby=open]')).toMention(texts.say('plan-open-no-country'));
      await app.field('teacher.country').selectOption('cz');
      await expect(page.locator('section[aria-labelledby=open]')).not.toMention(texts.say('plan-open-no-country'));
      await app.reload();
      await expect(app.field('teacher.country')).toHaveValue('cz');
    });
  });
}

test('the start page leads to the plan', async ({ app, texts }) => {
  await beginTeacher(app);
  await app.open();
  await app.link('plan-link').click();
  await expect(app.heading).toSay(texts.say('plan-title'));
});

test.describe('what does not come', () => {
  test.use({ tolerated: /Failed to (load resource|fetch)/ });

  test('a calendar part that does not come is told, and can be asked for again', async ({ app, page, texts }) => {
    await beginTeacher(app);
    await page.route('**/calendar-*.wasm', (route) => route.abort());
    await app.button('plan-calendar-save').click();
    const section = page.locator('section[aria-labelledby=calendar]');
    await expect(section).toMention(texts.say('plan-calendar-not-fetched'));
    await page.unroute('**/calendar-*.wasm');
    expect((await calendar(app, page)).events).toHaveLength(2);
    await expect(section).toMention(texts.say('plan-calendar-done'));
  });
});

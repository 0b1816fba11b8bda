// A teacher works out where they stand, and finds everything again.
import { rm } from 'node:fs/promises';
import { App } from './support/app.mjs';
import { TEACHER, enter, seeTeacher, takeCourse, walkTeacher } from './support/journeys.mjs';
import { expect, standStill, test } from './support/test.mjs';
import { LANGUAGES } from './support/texts.mjs';

/** Chromium writes local storage to the disk late; measured: up to six seconds. */
const UNTIL_WRITTEN = 8_000;

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('a teacher with everything in hand reads that all is met', async ({ app, texts }) => {
      await walkTeacher(app);
      await expect(app.headline).toSay(texts.say('verdict-teacher-recognition-met'));
      await expect(app.verdict.locator('.st')).toSay(texts.say('status-met'));
      await expect(app.next).toMention(texts.say('next-teacher-recognition-done'));
      for (const id of ['reflection', 'course-1', 'course-6', 'label-awarded', 'special-indication', 'window']) {
        await expect(app.state(id)).toSay(texts.say('status-met'));
      }
      await expect(app.saved).toSay(texts.say('save-done', { time: '10:30' }));
    });

    test('without one course the page says why not yet, and leads to the question', async ({ app, texts }) => {
      await walkTeacher(app);
      await app.field('teacher.course.4.done').uncheck();
      const because = texts.say('stage-development.because', { left: 1, left_text: '1' });
      await expect(app.headline).toSay(texts.say('verdict-teacher-recognition-not-met', { because }));
      await expect(app.next).toMention(texts.say('topic-course-4.next'));
      await expect(app.state('course-4')).toSay(texts.say('status-not-met'));
      await app.reload();
      await app.button('next-button', app.next).click();
      await expect(app.row('course-4')).toBeFocused();
      await expect(app.row('course-4')).toBeInViewport();
      await expect(app.field('teacher.course.4.done')).toBeVisible();
      // What was entered beside the tick is still there.
      await expect(app.field('teacher.course.4.reference')).toHaveValue(TEACHER.reference(4));
      await app.field('teacher.course.4.done').check();
      await expect(app.headline).toSay(texts.say('verdict-teacher-recognition-met'));
    });

    test('the end of the two years is shown, in words, in a picture and in a table', async ({ app, page, texts }) => {
      await enter(app, 'teacher');
      const years = page.locator('section[aria-labelledby=window]');
      await expect(years).toMention(texts.say('window-empty'));
      await app.openRow('reflection');
      await app.date('teacher.selfie', TEACHER.selfie);
      await takeCourse(app, 1, TEACHER.courses[0]);
      const [start, end] = [texts.date(TEACHER.selfie), texts.date(TEACHER.deadline)];
      await expect(years).toMention(texts.say('window-text-month', { start, end }));
      await expect(years.locator('svg[role=img] title')).toMention(end);
      await years.getByText(texts.say('window-table')).click();
      const row = (words) => years.getByRole('row').filter({ hasText: words });
      await expect(row(texts.say('window-row-end'))).toMention(end);
      await expect(row(texts.say('window-row-today'))).toMention(texts.date('2026-11-21'));
      await expect(row(texts.say('window-row-start'))).toMention(start);
      await expect(years.locator('table')).toMention(texts.date(TEACHER.courses[0]));
      await expect(app.verdict).toMention(texts.say('verdict-deadline', { date: end }));
    });

    test('everything is there after a reload and in a new tab', async ({ app, context, texts }) => {
      await walkTeacher(app);
      // Where the disk is slow the next page would still be the one that writes, and say so.
      await expect(app.saved).toMention(texts.say('save-done', { time: '' }));
      await app.reload();
      await expect(app.saved).toSay(texts.say('save-restored'));
      await seeTeacher(app);
      const second = new App(await context.newPage(), texts);
      await second.open('teacher');
      await seeTeacher(second);
    });

    test('everything is there after the browser was closed and started again', async ({ playwright, launchOptions, baseURL, texts }, info) => {
      test.setTimeout(90_000);
      const profile = info.outputPath('profile');
      const start = async () => {
        const context = await playwright.chromium.launchPersistentContext(profile, { ...launchOptions, baseURL });
        await standStill(context);
        return { context, app: new App(context.pages()[0] ?? (await context.newPage()), texts) };
      };
      const first = await start();
      await walkTeacher(first.app);
      await first.app.page.waitForTimeout(UNTIL_WRITTEN);
      await first.context.close();
      const second = await start();
      await second.app.open('teacher');
      await expect(second.app.saved).toSay(texts.say('save-restored'));
      await seeTeacher(second.app);
      await second.context.close();
      await rm(profile, { recursive: true, force: true });
    });
  });
}

test('the start page leads back to the next step', async ({ app, page, texts }) => {
  await enter(app, 'teacher');
  await app.openRow('reflection');
  await app.date('teacher.selfie', TEACHER.selfie);
  await app.open();
  const carryOn = page.locator('section[aria-labelledby=continue]');
  await expect(carryOn).toMention(texts.say('start-continue'));
  await carryOn.getByRole('link').first().click();
  await expect(app.heading).toSay(texts.say('teacher-title'));
  await expect(app.row('course-1')).toBeFocused();
});

test('a course dated before the self-reflection stays unknown and says why', async ({ app, texts }) => {
  await enter(app, 'teacher');
  await app.openRow('reflection');
  await app.date('teacher.selfie', TEACHER.selfie);
  await takeCourse(app, 2, '2025-08-31');
  await expect(app.state('course-2')).toSay(texts.say('status-not-published'));
  await expect(app.row('course-2')).toMention(texts.say('warn-before-reflection'));
});

test('a ticked course without a date asks for it', async ({ app, texts }) => {
  await enter(app, 'teacher');
  await app.openRow('course-5');
  await app.field('teacher.course.5.done').check();
  await expect(app.row('course-5')).toMention(texts.say('warn-course-date'));
  await expect(app.state('course-5')).toSay(texts.say('status-unknown'));
});

test('the newer text can be chosen, and says what it leaves open', async ({ app, texts }) => {
  await walkTeacher(app);
  await app.field('teacher.edition').selectOption('in-force');
  await expect(app.headline).toSay(texts.count('verdict-teacher-recognition-unknown', 0));
  await expect(app.state('window')).toSay(texts.say('status-not-published'));
  await expect(app.main).toMention(texts.say('window-text-unread'));
  await app.reload();
  await expect(app.field('teacher.edition')).toHaveValue('in-force');
});

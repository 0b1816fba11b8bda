// What cannot be an answer is said beside the field and at the head of the page; the answer before it stays.
import { App, domId } from './support/app.mjs';
import { enter } from './support/journeys.mjs';
import { expect, test } from './support/test.mjs';
import { LANGUAGES } from './support/texts.mjs';

const BAD_DATES = [
  ['a date in the future', ['22', '11', '2026'], 'error-date-future'],
  ['a month in the future', ['', '12', '2026'], 'error-date-future'],
  ['31 February', ['31', '2', '2024'], 'error-date-day'],
  ['29 February in a year without it', ['29', '2', '2025'], 'error-date-day'],
  ['day zero', ['0', '2', '2025'], 'error-date-day'],
  ['month thirteen', ['1', '13', '2025'], 'error-date-month'],
  ['no month', ['1', '', '2025'], 'error-date-month'],
  ['letters', ['1', 'May', '2025'], 'error-date-number'],
  ['a sign', ['-1', '5', '2025'], 'error-date-number'],
  ['a year of three digits', ['1', '5', '202'], 'error-date-year'],
  ['a year of two digits', ['1', '5', '25'], 'error-date-year'],
  ['the year zero', ['1', '5', '0000'], 'error-date-year'],
  ['a day alone', ['1', '', ''], 'error-date-month'],
];

const BAD_NUMBERS = ['-1', '10000', '999999999999', '3.5', '3,5', 'three', '1e3', '0x3', '٣'];

/** Focus stands on the field, or on a part of it. */
async function hasFocus(page, field) {
  await expect.poll(() => page.evaluate((id) => document.getElementById(id)?.contains(document.activeElement) ?? false, domId(field))).toBe(true);
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    for (const [what, boxes, message] of BAD_DATES) {
      test(`${what} is refused in words, the answer stays, and the right date mends it`, async ({ app, page, texts }) => {
        await enter(app, 'school');
        await app.date('school.registered', '2023-01-09');
        await app.dateBoxes('school.registered', ...boxes);
        await expect(app.error('school.registered')).toSay(texts.say(message));
        await expect(app.summary).toMention(texts.count('errors-title', 1));
        await expect(page.locator('#school-registered-m')).toHaveAttribute('aria-invalid', 'true');
        await expect(page.locator('#school-registered-m')).toHaveAttribute('aria-describedby', /school-registered-error/);
        expect(await app.storedAnswers(), 'the answer stays').toEqual({ 'school.registered': '2023-01-09' });
        expect(await app.dateShown('school.registered'), 'what was typed stays').toEqual(boxes);
        await expect(app.summary.getByRole('link')).toSay(texts.say(message));
        await app.summary.getByRole('link').click();
        await hasFocus(page, 'school.registered');
        await app.date('school.registered', '2023-01-08');
        await expect(app.error('school.registered')).toHaveCount(0);
        await expect(app.summary).toHaveCount(0);
        await expect(page.locator('#school-registered-m')).not.toHaveAttribute('aria-invalid');
        expect(await app.storedAnswers()).toEqual({ 'school.registered': '2023-01-08' });
      });
    }

    test('a number that cannot be is refused in words, the answer stays, and the right number mends it', async ({ app, page, texts }) => {
      const field = 'school.teachers.2025-2026';
      const message = texts.say('error-number', { min_text: '0', max_text: texts.number(9999) });
      await enter(app, 'school');
      await app.write(field, '3');
      for (const typed of BAD_NUMBERS) {
        await app.write(field, typed);
        await expect(app.error(field), typed).toSay(message);
        await expect(app.field(field)).toHaveAttribute('aria-invalid', 'true');
        await expect(app.field(field), 'what was typed stays').toHaveValue(typed);
        expect(await app.storedAnswers(), 'the answer stays').toEqual({ [field]: 3 });
        await expect(app.summary.getByRole('link')).toSay(message);
        await app.summary.getByRole('link').click();
        await hasFocus(page, field);
        await app.write(field, '4');
        await expect(app.error(field)).toHaveCount(0);
        await expect(app.summary).toHaveCount(0);
        await app.write(field, '3');
      }
      for (const [typed, number] of [['0', 0], ['9999', 9999], [' 7 ', 7], ['007', 7]]) {
        await app.write(field, typed);
        await expect(app.error(field)).toHaveCount(0);
        expect(await app.storedAnswers()).toEqual({ [field]: number });
      }
      await app.write(field, '');
      expect(await app.storedAnswers(), 'an empty field takes the answer away').toEqual({});
    });

    test('several errors are counted and listed together', async ({ app, page, texts }) => {
      await enter(app, 'school');
      await app.dateBoxes('school.registered', '31', '2', '2024');
      await app.write('school.teachers.2025-2026', 'three');
      await expect(app.summary).toMention(texts.count('errors-title', 2));
      await expect(app.summary.getByRole('link')).toHaveCount(2);
      await expect(page.locator('.ds-validation-message')).toHaveCount(2);
      await app.write('school.teachers.2025-2026', '3');
      await expect(app.summary).toMention(texts.count('errors-title', 1));
    });
  });
}

test('a text that is too long to keep is refused, and what was typed stays', async ({ app, texts }) => {
  await enter(app, 'school');
  await app.write('school.name', 'Short');
  const long = 'æ'.repeat(5001);
  await app.write('school.name', long);
  await expect(app.error('school.name')).toSay(texts.say('error-text-long', { max_text: texts.number(5000) }));
  await expect(app.field('school.name')).toHaveValue(long);
  expect(await app.storedAnswers()).toEqual({ 'school.name': 'Short' });
  await app.write('school.name', long.slice(1));
  await expect(app.summary).toHaveCount(0);
  expect((await app.storedAnswers())['school.name']).toHaveLength(5000);
});

test('a date is no error while a person is still inside its boxes', async ({ app, page }) => {
  await enter(app, 'school');
  await page.locator('#school-registered-d').fill('9');
  await page.locator('#school-registered-m').focus();
  await expect(app.error('school.registered')).toHaveCount(0);
  await page.locator('#school-registered-m').fill('1');
  await page.locator('#school-registered-y').focus();
  await expect(app.error('school.registered')).toHaveCount(0);
  await page.locator('#school-registered-y').fill('2023');
  await page.locator('#school-registered-y').blur();
  await expect(app.error('school.registered')).toHaveCount(0);
  expect(await app.storedAnswers()).toEqual({ 'school.registered': '2023-01-09' });
});

test('emptying a date takes its answer away', async ({ app }) => {
  await enter(app, 'school');
  await app.date('school.registered', '2023-01-09');
  await app.dateBoxes('school.registered', '', '', '');
  await expect(app.error('school.registered')).toHaveCount(0);
  expect(await app.storedAnswers()).toEqual({});
});

test('what is half typed survives a visit to another page', async ({ app, texts }) => {
  await enter(app, 'school');
  await app.dateBoxes('school.registered', '31', '2', '2024');
  await app.visit('guide');
  await app.visit('school');
  expect(await app.dateShown('school.registered')).toEqual(['31', '2', '2024']);
  await expect(app.error('school.registered')).toSay(texts.say('error-date-day'));
});

test('the link of an error opens the row that its field is in', async ({ app, page, texts }) => {
  await enter(app, 'teacher');
  await app.openRow('reflection');
  await app.dateBoxes('teacher.selfie', '31', '2', '2025');
  await expect(app.summary).toBeVisible();
  await app.row('reflection').locator('button.act[aria-expanded]').click();
  await app.summary.getByRole('link', { name: texts.say('error-date-day') }).click();
  await expect(app.error('teacher.selfie')).toSay(texts.say('error-date-day'));
  await hasFocus(page, 'teacher.selfie');
});

test('the error of an item goes with the item', async ({ app }) => {
  await enter(app, 'school');
  await app.button('project-add', app.row('quality-label')).click();
  await app.dateBoxes('project.p1.asked', '31', '2', '2024');
  await expect(app.summary).toBeVisible();
  await app.button('project-remove').click();
  await expect(app.summary).toHaveCount(0);
});

test('two tabs show the same error only where it was made', async ({ app, context, texts }) => {
  await enter(app, 'school');
  await app.date('school.registered', '2023-01-09');
  await app.dateBoxes('school.registered', '31', '2', '2024');
  const other = new App(await context.newPage(), texts);
  await other.open('school');
  await expect(other.summary).toHaveCount(0);
  expect(await other.dateShown('school.registered')).toEqual(['9', '1', '2023']);
});

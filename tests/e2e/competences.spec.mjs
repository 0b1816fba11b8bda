// The competence map: own ratings with their days, what they say of each area, and how that changes.
import { TODAY, expect, test } from './support/test.mjs';
import { LANGUAGES, plain } from './support/texts.mjs';

const EARLIER = '2026-01-10';

const table = (page, section) => page.locator(`section[aria-labelledby=${section}] table`);
const cells = (page, area) => table(page, 'map').locator('tbody tr').nth(area - 1).locator('td');
const rating = (competence, day = TODAY) => `competence.${competence}.${day}`;

async function rate(app, competence, level) {
  await app.openRow(competence.replace('.', '-'));
  await app.field(rating(competence)).selectOption(level);
}

/** Rates as if today were another day. */
async function rateOn(app, page, day, levels) {
  await page.clock.setFixedTime(new Date(`${day}T10:30:00`));
  await app.open('competences');
  for (const [competence, level] of levels) {
    await app.openRow(competence.replace('.', '-'));
    await app.field(rating(competence, day)).selectOption(level);
  }
  await page.clock.setFixedTime(new Date(`${TODAY}T10:30:00`));
  await app.reload();
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('an empty map says what to do and shows all areas', async ({ app, page, texts }) => {
      await app.open('competences');
      await expect(app.heading).toSay(texts.say('competences-title'));
      await expect(page).toHaveTitle(texts.say('page-title', { page: texts.say('page-title-competences') }));
      await expect(app.main).toMention(texts.say('competences-empty'));
      await expect(app.main).toMention(texts.say('competences-no-proof'));
      await expect(app.main.locator('.rows > li')).toHaveCount(22);
      await expect(app.state('1-1')).toSay(texts.say('competences-not-rated'));
      await expect(table(page, 'map').locator('tbody tr')).toHaveCount(6);
      await expect(page.locator('section[aria-labelledby=progress]')).toMention(texts.say('competences-progress-none'));
    });

    test('the levels are explained, with their sources and the level of the certificate', async ({ app, texts }) => {
      await app.open('competences');
      const levels = app.main.locator('details');
      await expect(levels.locator('dt').first()).toBeHidden();
      await levels.locator('summary').click();
      await expect(levels.locator('dt')).toHaveCount(6);
      await expect(levels.locator('dd').nth(3)).toMention(texts.say('level-b2.text'));
      await expect(levels.locator('dd').nth(3)).toMention(texts.say('competences-target'));
      await expect(levels.locator('dd').nth(3).locator('a').first()).toHaveAttribute('href', /^https:/);
    });

    test('a rating is told in its row and in the table, and is kept', async ({ app, page, texts }) => {
      await app.open('competences');
      await rate(app, '1.1', 'b1');
      await expect(app.row('1-1')).toMention(texts.say('competence-1-1.text'));
      await expect(app.state('1-1')).toSay(texts.say('level-b1'));
      await expect(app.row('1-1')).toMention(texts.say('competences-rated-on', { date: texts.date(TODAY) }));
      await expect(app.main).toMention(texts.say('competences-rated', { rated: '1', total: '22' }));
      await rate(app, '1.2', 'b2');
      const [lower, higher] = [texts.say('level-b1'), texts.say('level-b2')];
      await expect(cells(page, 1).nth(0)).toSay(texts.say('competences-between', { lower, higher }));
      await expect(cells(page, 1).nth(1)).toSay(texts.say('competences-range', { lowest: lower, highest: higher }));
      await expect(cells(page, 1).nth(2)).toSay(texts.say('competences-of', { rated: '2', total: '4' }));
      await expect(cells(page, 2).nth(0)).toSay(texts.say('competences-not-rated'));
      await expect(app.main.getByRole('img')).toHaveCount(1);
      await app.reload();
      await expect(app.state('1-1')).toSay(texts.say('level-b1'));
      expect((await app.storedAnswers())[rating('1.1')]).toBe('b1');
    });

    test('a rating of today can be taken away', async ({ app, texts }) => {
      await app.open('competences');
      await rate(app, '2.3', 'c1');
      await expect(app.state('2-3')).toSay(texts.say('level-c1'));
      await app.field(rating('2.3')).focus();
      await rate(app, '2.3', '');
      await expect(app.field(rating('2.3'))).toBeFocused();
      await expect(app.state('2-3')).toSay(texts.say('competences-not-rated'));
    });

    test('a later rating stands beside the earlier one, and progress shows both', async ({ app, page, texts }) => {
      await rateOn(app, page, EARLIER, [['3.1', 'a2'], ['3.2', 'a2']]);
      await expect(app.state('3-1')).toSay(texts.say('level-a2'));
      await app.openRow('3-1');
      const before = texts.say('competences-as-before', { level: texts.say('level-a2'), date: texts.date(EARLIER) });
      await expect(app.field(rating('3.1')).locator('option').first()).toSay(before);
      await rate(app, '3.1', 'c1');
      await expect(app.state('3-1')).toSay(texts.say('level-c1'));
      await expect(app.row('3-1')).toMention(texts.say('competences-earlier-row', { level: texts.say('level-a2'), date: texts.date(EARLIER) }));
      const days = table(page, 'progress').locator('tbody tr');
      await expect(days).toHaveCount(2);
      await expect(days.first().locator('th')).toSay(texts.date(EARLIER));
      await expect(days.first().locator('td').nth(2)).toSay('A2');
      await expect(days.last().locator('td').nth(2)).toSay(texts.say('competences-between', { lower: 'A2', higher: 'C1' }));
    });

    test('an earlier rating can be removed, and focus is not lost', async ({ app, page, texts }) => {
      await rateOn(app, page, EARLIER, [['4.1', 'b1']]);
      await app.openRow('4-1');
      const remove = app.row('4-1').locator('button[aria-label]');
      expect(plain(await remove.getAttribute('aria-label'))).toBe(texts.say('competences-remove-named', { date: texts.date(EARLIER) }));
      await remove.click();
      await expect(app.field(rating('4.1'))).toBeFocused();
      await expect(app.state('4-1')).toSay(texts.say('competences-not-rated'));
    });

    test('the table says whether the course of an area is done', async ({ app, page, texts }) => {
      await app.open('competences');
      await expect(cells(page, 5).nth(3)).toMention(texts.say('competences-course-unanswered', { number: '5' }));
      await app.link('competences-courses-link', app.main).click();
      await app.openRow('course-5');
      await app.field('teacher.course.5.done').check();
      await app.open('competences');
      await expect(cells(page, 5).nth(3)).toMention(texts.say('competences-course-done', { number: '5' }));
      await expect(cells(page, 6).nth(3)).toMention(texts.say('competences-course-unanswered', { number: '6' }));
      await app.link('competences-courses-link', app.main).click();
      await app.openRow('course-5');
      await app.field('teacher.course.5.done').uncheck();
      await app.open('competences');
      await expect(cells(page, 5).nth(3)).toMention(texts.say('competences-course-open', { number: '5' }));
    });
  });
}

// A school works out where it stands under each round.
import { readFileSync, readdirSync } from 'node:fs';
import { SCHOOL, addSchoolLabel, answerForm, enter, signDeclaration, walkSchool } from './support/journeys.mjs';
import { expect, test } from './support/test.mjs';
import { LANGUAGES } from './support/texts.mjs';

const ROUNDS = readdirSync('public/rules/school-label')
  .filter((file) => file !== 'scheme.json')
  .map((file) => JSON.parse(readFileSync(`public/rules/school-label/${file}`, 'utf8')));

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('every round can be chosen, and the one that was not held says so', async ({ app, texts }) => {
      await enter(app, 'school');
      await expect(app.field('school.edition').locator('option')).toHaveCount(ROUNDS.length);
      for (const { id, held, requirements } of ROUNDS) {
        await app.field('school.edition').selectOption(id);
        await expect(app.headline).toMention(id);
        if (held) {
          await expect(app.main.locator('.trail > li')).toHaveCount(3);
          for (const requirement of requirements) await expect(app.row(requirement.id), `${id} ${requirement.id}`).toBeVisible();
        } else {
          await expect(app.headline).toSay(texts.say('verdict-not-held', { edition: id }));
          await expect(app.next).toMention(texts.say('next-not-held'));
          await expect(app.main).toMention(texts.say('note-round-skipped'));
          await expect(app.main).toMention(texts.say('note-validity-extended'));
          await expect(app.main.locator('.trail')).toHaveCount(0);
        }
        await expect(app.field('school.edition')).toHaveValue(id);
      }
    });

    test('the day of registration decides around the cut-off day', async ({ app, page, texts }) => {
      await enter(app, 'school');
      await app.date('school.registered', '2023-01');
      await expect(app.state('registered')).toSay(texts.say('status-unknown'));
      const day = texts.say('missing-day', { fact: texts.say('fact-registered') });
      await expect(app.row('registered')).toMention(`${texts.say('missing-title')} ${day}`);
      await page.locator('#school-registered-d').fill('9');
      await page.locator('#school-registered-d').blur();
      await expect(app.state('registered')).toSay(texts.say('status-met'));
      await page.locator('#school-registered-d').fill('10');
      await page.locator('#school-registered-d').blur();
      await expect(app.state('registered')).toSay(texts.say('status-not-met'));
      await expect(app.row('registered')).toMention(texts.say('topic-registered.next'));
      const because = texts.say('topic-registered.because', { until: texts.date('2023-01-09') });
      await expect(app.headline).toSay(texts.say('verdict-school-label-not-met', { edition: '2025-2026', because }));
    });

    test('two teachers are too few here though another source says two, and three are enough', async ({ app, texts }) => {
      await enter(app, 'school');
      await app.write('school.teachers.2025-2026', '2');
      await expect(app.state('active-teachers')).toSay(texts.say('status-not-met'));
      const flag = app.row('active-teachers').locator('.flag');
      await expect(flag).toMention(texts.say('status-disputed'));
      await expect(flag).toMention(texts.say('conflict-teachers-2025'));
      await expect(app.verdict).toMention(texts.count('verdict-disputed', 1));
      const because = texts.say('topic-active-teachers.because', { left: 1, left_text: '1' });
      await expect(app.headline).toSay(texts.say('verdict-school-label-not-met', { edition: '2025-2026', because }));
      await app.write('school.teachers.2025-2026', '3');
      await expect(app.state('active-teachers')).toSay(texts.say('status-met'));
      await expect(app.verdict).not.toMention(texts.count('verdict-disputed', 1));
    });

    test('a label counts from its date, and a national project does not', async ({ app, texts }) => {
      await enter(app, 'school');
      await addSchoolLabel(app);
      await expect(app.state('quality-label')).toSay(texts.say('status-met'));
      await expect(app.row('quality-label')).toMention(`${SCHOOL.project}, ${texts.date(SCHOOL.awarded)}`);
      await app.date('project.p1.awarded', '2022-11-08');
      await expect(app.state('quality-label')).toSay(texts.say('status-not-met'));
      await app.date('project.p1.awarded', '2022-11-09');
      await expect(app.state('quality-label')).toSay(texts.say('status-met'));
      await app.no('project.p1.two-countries');
      await expect(app.state('quality-label')).toSay(texts.say('status-not-met'));
      await expect(app.row('quality-label')).toMention(texts.say('warn-national-project'));
    });

    test('a school with everything in hand reads that all is met, also after a reload', async ({ app, page, texts }) => {
      await walkSchool(app);
      const met = texts.say('verdict-school-label-met', { edition: SCHOOL.round });
      await expect(app.headline).toSay(met);
      await expect(app.next).toMention(texts.say('next-school-label-done'));
      await expect(page.locator('.eyebrow')).toSay(texts.say('school-eyebrow-named', { name: SCHOOL.name }));
      await app.reload();
      await expect(app.headline).toSay(met);
      await app.openRows();
      await expect(app.field('school.name')).toHaveValue(SCHOOL.name);
      await expect(app.field('school.form.principle-3.plan')).toHaveValue('Plan for principle-3');
      await expect(page.locator('#school-declaration-2025-2026-yes')).toBeChecked();
    });

    test('the form is met only with every answer and the signed declaration', async ({ app, texts }) => {
      await enter(app, 'school');
      await expect(app.state('esafety')).toSay(texts.say('status-not-answered'));
      await answerForm(app);
      await expect(app.state('esafety')).toSay(texts.say('status-met'));
      await app.no('school.form.principle-4.met');
      await expect(app.state('principle-4')).toSay(texts.say('status-not-met'));
      await app.button('answer-clear', app.row('principle-4')).click();
      await expect(app.state('principle-4')).toSay(texts.say('status-started'));
      await signDeclaration(app);
      await expect(app.state('declaration')).toSay(texts.say('status-met'));
      await app.no('school.declaration.2025-2026');
      await expect(app.headline).toMention(texts.say('topic-declaration.because'));
    });

    test('criterion F was given to everyone in 2021-2022 and asks for no yes or no', async ({ app, page, texts }) => {
      await enter(app, 'school');
      await app.field('school.edition').selectOption('2021-2022');
      await expect(app.state('criterion-f')).toSay(texts.say('status-met'));
      await expect(app.row('criterion-f')).toMention(texts.say('rule-criterion-f-waived', { points: 1, points_text: '1' }));
      await app.openRow('criterion-f');
      await expect(app.field('school.form.criterion-f.practice')).toBeVisible();
      await expect(app.row('criterion-f').getByRole('radio')).toHaveCount(0);
      await expect(app.main).toMention(texts.say('note-covid'));
      await app.field('school.edition').selectOption('2020-2021');
      await app.openRow('criterion-f');
      await expect(app.row('criterion-f').getByRole('radio')).toHaveCount(2);
      await expect(app.state('criterion-f')).toSay(texts.say('status-not-answered'));
      await expect(page.locator('#req-esafety')).toHaveCount(0);
    });

    test('a holder of 2025-2026 reads when the school may apply again', async ({ app, texts }) => {
      await enter(app, 'school');
      const apply = app.row('no-overlap');
      await expect(apply).toMention(texts.say('apply-unknown'));
      await app.field('school.held').selectOption('2025-2026');
      const until = texts.date('2026-12-31');
      await expect(apply).toMention(texts.say('apply-after', { held: '2025-2026', until, edition: '2027-2028' }));
      await app.field('school.edition').selectOption('2026-2027');
      await expect(app.row('no-overlap').locator('.st').first()).toSay(texts.say('status-not-met'));
      await expect(app.headline).toMention(texts.say('topic-no-overlap.because'));
      await app.field('school.held').selectOption('none');
      await expect(app.row('no-overlap')).toMention(texts.say('apply-none'));
      await expect(app.row('no-overlap').locator('.st').first()).toSay(texts.say('status-met'));
    });
  });
}

test('the number of teachers belongs to its round', async ({ app }) => {
  await enter(app, 'school');
  await app.write('school.teachers.2025-2026', '3');
  await app.field('school.edition').selectOption('2023-2024');
  await expect(app.field('school.teachers.2023-2024')).toHaveValue('');
  await app.field('school.edition').selectOption('2025-2026');
  await expect(app.field('school.teachers.2025-2026')).toHaveValue('3');
});

test('the same answers stand side by side under the rounds next to it', async ({ app, page, texts }) => {
  await enter(app, 'school');
  await app.date('school.registered', '2022-06-01');
  const row = page.getByRole('region', { name: texts.say('compare-title') }).getByRole('row').filter({ hasText: texts.say('topic-registered') });
  const cells = row.getByRole('cell');
  await expect(cells.nth(0)).toMention(texts.say('status-not-met'));
  await expect(cells.nth(1)).toMention(texts.say('status-met'));
  await expect(cells.nth(2)).toMention(texts.say('status-unknown'));
});

test('a round’s own answers follow a label entered for the teacher', async ({ app, texts }) => {
  await enter(app, 'teacher');
  await app.openRow('label-awarded');
  await app.button('project-add', app.row('label-awarded')).click();
  await app.write('project.p1.title', SCHOOL.project);
  await app.yes('project.p1.two-countries');
  await app.yes('project.p1.labelled');
  await app.date('project.p1.awarded', SCHOOL.awarded);
  await app.visit('school');
  await expect(app.state('quality-label')).toSay(texts.say('status-met'));
  await expect(app.field('project.p1.title')).toHaveValue(SCHOOL.project);
});

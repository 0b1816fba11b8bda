// A project on its way to the quality label: what is asked, what is open, and what the country has published.
import { expect, test } from './support/test.mjs';
import { LANGUAGES } from './support/texts.mjs';

const QUESTIONS = ['shared-aims', 'finished', 'own-part', 'joint-activities', 'data-protection'];
/** Each criterion with its parts that need a minimum. */
const CRITERIA = { collaboration: ['online-collaboration'], technology: ['use-of-ict', 'copyright'], pedagogy: [], curriculum: [], results: [] };
/** Five questions, three rules, five criteria, three parts. */
const POINTS = 16;

const section = (page, id) => page.locator(`section[aria-labelledby=${id}]`);
const stands = (page) => section(page, 'stands');
/** The first of the two lines is on the questions and rules, the second on the criteria. */
const half = (page, place) => stands(page).locator('.rows > li').nth(place);

async function addProject(app, title) {
  await app.open('label');
  await app.button('project-add').click();
  await expect(app.field('project.p1.title')).toBeFocused();
  await app.write('project.p1.title', title);
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('without a project the page tells what will be asked and adds one', async ({ app, page, texts }) => {
      await app.open('label');
      await expect(app.heading).toSay(texts.say('label-title'));
      await expect(page).toHaveTitle(texts.say('page-title', { page: texts.say('page-title-label') }));
      await expect(app.main).toMention(texts.say('label-no-form'));
      await expect(section(page, 'project')).toMention(texts.say('label-no-project'));
      await expect(section(page, 'asked')).toMention(texts.say('label-question-finished'));
      await expect(section(page, 'asked')).toMention(texts.say('label-criterion-pedagogy'));
      await expect(section(page, 'unpublished')).toMention(texts.say('label-unpublished-scores'));
      await addProject(app, 'Water stories');
      await expect(section(page, 'asked')).toHaveCount(0);
      await expect(stands(page).getByRole('status')).toSay(texts.count('label-open', POINTS));
      await app.reload();
      await expect(app.field('project.p1.title')).toHaveValue('Water stories');
    });

    test('the questions and rules settle whether one may apply', async ({ app, page, texts }) => {
      await addProject(app, 'Water stories');
      const apply = half(page, 0);
      await expect(apply.locator('.st')).toSay(texts.say('status-unknown'));
      for (const question of QUESTIONS) await app.yes(`project.p1.ready.${question}`);
      await app.yes('project.p1.two-countries');
      await app.yes('project.p1.ready.personal');
      await expect(apply).toMention(texts.count('label-open', 1));
      await app.write('project.p1.applications', '3');
      await expect(apply.locator('.st')).toSay(texts.say('status-met'));
      await expect(apply).toMention(texts.say('label-open-none'));
      await app.write('project.p1.applications', '4');
      await expect(apply.locator('.st')).toSay(texts.say('status-not-met'));
      await expect(apply.getByRole('listitem')).toMention(texts.say('label-said-no'));
      await expect(half(page, 1).locator('.st')).toSay(texts.say('status-unknown'));
    });

    test('a number that is none is told beside its field and at the top', async ({ app, texts }) => {
      await addProject(app, 'Water stories');
      await app.write('project.p1.applications', 'many');
      await expect(app.error('project.p1.applications')).toBeVisible();
      await app.summary.getByRole('link').click();
      await expect(app.field('project.p1.applications')).toBeFocused();
      await app.write('project.p1.applications', '1');
      await expect(app.summary).toHaveCount(0);
      await expect(app.main).toMention(texts.say('label-rule-no-limit'));
    });

    test('an open point leads to its field, also where that is in a closed row', async ({ app, page, texts }) => {
      await addProject(app, 'Water stories');
      await stands(page).getByRole('link', { name: texts.say('label-question-finished'), exact: true }).click();
      await expect(app.field('project.p1.ready.finished')).toBeFocused();
      await expect(app.row('technology').locator('.edit')).toHaveCount(0);
      await stands(page).getByRole('link', { name: texts.say('label-part-copyright'), exact: true }).click();
      await expect(app.field('project.p1.ready.copyright')).toBeFocused();
      await expect(app.row('technology')).toMention(texts.say('label-part-minimum'));
      await expect(app.row('technology')).toMention(texts.say('label-part-place'));
    });

    test('criteria are met when there is something to show for each and for its parts', async ({ app, page, texts }) => {
      await addProject(app, 'Water stories');
      for (const [criterion, parts] of Object.entries(CRITERIA)) {
        await app.openRow(criterion);
        await app.yes(`project.p1.ready.${criterion}`);
        for (const part of parts) {
          await expect(app.state(criterion)).toSay(texts.say('status-unknown'));
          await app.yes(`project.p1.ready.${part}`);
        }
        await expect(app.state(criterion)).toSay(texts.say('status-met'));
      }
      await expect(half(page, 1).locator('.st')).toSay(texts.say('status-met'));
      await expect(half(page, 1)).toMention(texts.say('label-can-show-note'));
      await expect(half(page, 0).locator('.st')).toSay(texts.say('status-unknown'));
    });

    test('own evidence is ticked for a criterion, and kept', async ({ app, texts }) => {
      await addProject(app, 'Water stories');
      await app.openRow('pedagogy');
      await expect(app.row('pedagogy')).toMention(texts.say('label-evidence-none'));
      await app.link('label-evidence-link', app.row('pedagogy')).click();
      await expect(app.heading).toSay(texts.say('evidence-title'));
      await app.button('evidence-add').click();
      await app.write('evidence.e1.title', 'Photos of the project');
      await app.open('label');
      await app.openRow('pedagogy');
      await app.row('pedagogy').getByRole('checkbox', { name: 'Photos of the project', exact: true }).check();
      await expect(app.row('pedagogy')).toMention(texts.count('label-shown-by', 1));
      await app.reload();
      await app.openRow('pedagogy');
      await expect(app.field('evidence.e1.part.pedagogy')).toBeChecked();
      await app.openRow('curriculum');
      await expect(app.field('evidence.e1.part.curriculum')).not.toBeChecked();
    });

    test('the country shows what it has published, with its year, and what was not found', async ({ app, page, texts }) => {
      await app.open('label');
      const national = section(page, 'national');
      await expect(national).toMention(texts.say('label-national-choose'));
      await app.field('teacher.country').selectOption('it');
      await expect(national).toMention(texts.date('2025-06-30'));
      await expect(national).toMention(texts.say('label-time-it'));
      await expect(national.locator('.srcs a').first()).toHaveAttribute('href', /^https:/);
      await app.field('teacher.country').selectOption('pl');
      await expect(national).toMention(texts.say('label-time-pl'));
      await expect(national).toMention(texts.say('label-call-pl'));
      await app.field('teacher.country').selectOption('de');
      await expect(national).toMention(texts.say('label-national-no-time'));
      await expect(national).toMention(texts.say('label-national-closed', { date: texts.date('2022-05-31') }));
      await app.link('plan-link', app.main).click();
      await expect(app.heading).toSay(texts.say('plan-title'));
    });

    test('with several projects one is chosen, and the page is about that one', async ({ app, texts }) => {
      await addProject(app, 'Water stories');
      await app.yes('project.p1.ready.finished');
      await app.open('school');
      await app.button('project-add', app.row('quality-label')).click();
      await app.write('project.p2.title', 'Letters from the coast');
      await app.open('label');
      await expect(app.field('project.p1.ready.finished', '-yes')).toBeChecked();
      await app.field('teacher.project').focus();
      await app.field('teacher.project').selectOption({ label: 'Letters from the coast' });
      await expect(app.field('teacher.project')).toBeFocused();
      // The fields of the other project are no longer on the page, so this is the only one.
      await expect(app.field('project.p1.title')).toHaveValue('Letters from the coast');
      await expect(app.field('project.p1.ready.finished', '-yes')).not.toBeChecked();
      await expect(app.main).toMention(texts.count('label-open', POINTS));
    });
  });
}

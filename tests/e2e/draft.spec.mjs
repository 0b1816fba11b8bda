// The school's form, written together: parts with their text, evidence and open points, and what the head signs.
import { SCHOOL } from './support/journeys.mjs';
import { expect, test } from './support/test.mjs';
import { LANGUAGES } from './support/texts.mjs';

const PARTS = ['esafety', 'principle-1', 'principle-2', 'principle-3', 'principle-4', 'principle-5'];

const parts = (page) => page.locator('section[id^="part-"]');
const progress = (page) => page.locator('section[aria-labelledby=progress]');
const sign = (page) => page.locator('section[aria-labelledby=sign]');
const lengthOf = (page, part, question) => page.locator(`#school-form-${part}-${question}-words`);

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('an empty draft shows every part with its rule and says what is missing', async ({ app, page, texts }) => {
      await app.open('school/draft');
      await expect(app.heading).toSay(texts.say('draft-title'));
      await expect(parts(page)).toHaveCount(PARTS.length);
      for (const part of PARTS) {
        await expect(page.locator(`#part-${part} h2`)).toSay(texts.say(`topic-${part}`));
        await expect(page.locator(`#part-${part} .srcs a`).first()).toHaveAttribute('href', /^https?:/);
        await expect(page.locator(`#part-${part}`)).toMention(texts.say('draft-evidence-none'));
      }
      await expect(progress(page)).toMention(texts.say('draft-parts-text', { done: '0', total: '6' }));
      await expect(progress(page).locator('.rows > li')).toHaveCount(PARTS.length);
      await expect(sign(page)).toMention(texts.say('draft-sign-empty'));
      await expect(page.getByText(texts.say('draft-no-limit'))).toHaveCount(1);
      await expect(app.field('school.form.esafety.plan')).toHaveCount(0);
      await expect(app.field('school.form.principle-1.plan')).toBeVisible();
    });

    test('words are counted while somebody writes, and the text stays', async ({ app, page, texts }) => {
      await app.open('school/draft');
      const field = app.field('school.form.principle-1.practice');
      await expect(lengthOf(page, 'principle-1', 'practice')).toSay(texts.count('draft-words', 0));
      await field.fill('We meet  every\nweek');
      await expect(lengthOf(page, 'principle-1', 'practice')).toSay(texts.count('draft-words', 4));
      await expect(field).toBeFocused();
      await field.blur();
      await app.write('school.form.principle-1.plan', 'more');
      await expect(lengthOf(page, 'principle-1', 'plan')).toSay(texts.count('draft-words', 1));
      await expect(progress(page)).toMention(texts.say('draft-parts-text', { done: '1', total: '6' }));
      await expect(progress(page)).toMention(texts.say('draft-all-words', { total: '5' }));
      await app.reload();
      await expect(field).toHaveValue('We meet  every\nweek');
      await expect(lengthOf(page, 'principle-1', 'practice')).toSay(texts.count('draft-words', 4));
    });

    test('a part has its writer, its open point and a link to it', async ({ app, page, texts }) => {
      await app.open('school/draft');
      await app.write('school.form.principle-2.practice', 'We share');
      await app.write('school.form.principle-2.who', 'Kari');
      await app.write('school.form.principle-2.open', 'ask the library');
      const row = progress(page).locator('.rows > li').nth(2);
      await expect(row).toMention('Kari');
      await expect(row).toMention(texts.say('draft-state-open'));
      await expect(progress(page)).toMention(texts.say('draft-parts-open', { total: '1' }));
      await expect(sign(page)).toMention(texts.say('draft-sign-open', { what: 'ask the library' }));
      await row.getByRole('link').click();
      await expect(page.locator('#part-principle-2-name')).toBeInViewport();
      await app.write('school.form.principle-2.open', '');
      await expect(row).toMention(texts.say('draft-state-text'));
      await expect(sign(page)).not.toMention(texts.say('draft-sign-open', { what: 'ask the library' }));
    });

    test('an item of evidence is ticked for the parts it shows', async ({ app, page, texts }) => {
      await app.open('evidence');
      await app.button('evidence-add').click();
      await app.write('evidence.e1.title', 'Photos & «more»');
      await app.open('school/draft');
      const tick = app.field('evidence.e1.part.esafety');
      await expect(page.locator('#part-esafety').getByLabel('Photos & «more»')).not.toBeChecked();
      await tick.check();
      await expect(progress(page)).toMention(texts.say('draft-parts-evidence', { done: '1', total: '6' }));
      await expect(progress(page).locator('.rows > li').first()).toMention(texts.count('draft-items', 1));
      await app.reload();
      await expect(tick).toBeChecked();
      await expect(app.field('evidence.e1.part.principle-1')).not.toBeChecked();
      await tick.uncheck();
      await expect(progress(page)).toMention(texts.say('draft-parts-evidence', { done: '0', total: '6' }));
    });

    test('each round shows its own form, and the one that was not held shows none', async ({ app, page, texts }) => {
      await app.open('school/draft');
      await app.write('school.form.esafety.practice', 'Our policy');
      await app.field('school.edition').selectOption('2021-2022');
      await expect(page.locator('#part-criterion-a')).toBeVisible();
      await expect(parts(page)).toHaveCount(6);
      await expect(app.field('school.form.criterion-a.plan')).toHaveCount(0);
      // The part that this round gives to everyone is not asked for.
      await expect(progress(page)).toMention(texts.say('draft-parts-text', { done: '0', total: '5' }));
      await expect(progress(page)).toMention(texts.say('draft-state-not-asked'));
      await app.field('school.edition').selectOption('2022-2023');
      await expect(app.main).toMention(texts.say('verdict-not-held', { edition: '2022-2023' }));
      await expect(app.main).toMention(texts.say('note-round-skipped'));
      await expect(parts(page)).toHaveCount(0);
      await app.field('school.edition').selectOption('2024-2025');
      await expect(app.field('school.form.esafety.practice')).toHaveValue('Our policy');
    });

    test('the head reads what to look at before signing, and which rounds are signed', async ({ app, page, texts }) => {
      await app.open('school/draft');
      await app.field('school.edition').selectOption(SCHOOL.round);
      await expect(sign(page)).toMention(texts.say('draft-sign-before'));
      for (const part of PARTS) await app.write(`school.form.${part}.practice`, `What we do for ${part}`);
      await expect(sign(page)).toMention(texts.say('draft-sign-ready'));
      await app.yes(`school.declaration.${SCHOOL.round}`);
      await app.field('school.edition').selectOption('2026-2027');
      const signed = `${texts.say('edition-round', { edition: SCHOOL.round })}: ${texts.say('draft-signed')}`;
      await expect(sign(page)).toMention(signed);
      await expect(app.field('school.declaration.2026-2027', '-yes')).not.toBeChecked();
      await app.link('draft-data-link', app.main).click();
      await expect(page).toHaveURL(/\/my-data$/);
    });

    test('what is written here stands on the school’s page too', async ({ app, texts }) => {
      await app.open('school/draft');
      await app.write('school.name', SCHOOL.name);
      await app.write('school.form.principle-5.proof', 'A report');
      await app.yes('school.form.principle-5.met');
      await app.visit('school');
      await expect(app.state('principle-5')).toSay(texts.say('status-met'));
      await app.openRow('principle-5');
      await expect(app.field('school.form.principle-5.proof')).toHaveValue('A report');
      await expect(app.field('school.name')).toHaveValue(SCHOOL.name);
    });
  });
}

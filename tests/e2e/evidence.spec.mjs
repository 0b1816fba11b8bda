// Every item of evidence stands once, whether it follows from an answer or was added.
import { SCHOOL, TEACHER, walkSchool, walkTeacher } from './support/journeys.mjs';
import { expect, test } from './support/test.mjs';
import { LANGUAGES } from './support/texts.mjs';

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('items follow from the answers of teacher and school', async ({ app, page, texts }) => {
      await app.open('evidence');
      await expect(app.main).toMention(texts.say('evidence-empty'));
      await walkTeacher(app);
      await app.visit('evidence');
      const derived = page.locator('section[aria-labelledby=from-answers] .rows > li');
      const row = (words) => derived.filter({ has: page.getByRole('heading', { name: words }) });
      // The self-reflection, six courses, one label.
      await expect(derived).toHaveCount(8);
      const selfie = derived.first();
      await expect(selfie.locator('h3')).toSay(texts.say('evidence-selfie'));
      await expect(selfie).toMention(`${texts.date(TEACHER.selfie)} · ${texts.say('evidence-counts-teacher')}`);
      const course = texts.say('topic-course-3');
      await expect(row(course).locator('h3')).toSay(texts.say('evidence-course', { area: course }));
      await expect(row(course)).toMention(texts.date(TEACHER.courses[2]));
      await expect(row(course).locator('.st')).toSay(texts.say('status-in-hand'));
      const label = derived.last();
      await expect(label.locator('h3')).toSay(texts.say('evidence-label', { project: TEACHER.project }));
      await expect(label).toMention(`${texts.date(TEACHER.awarded)} · ${texts.say('evidence-counts-both')}`);
    });

    test('the declaration and a label of the school are items too', async ({ app, page, texts }) => {
      await walkSchool(app);
      await app.visit('evidence');
      const derived = page.locator('section[aria-labelledby=from-answers] .rows > li');
      await expect(derived).toHaveCount(2);
      await expect(derived.first().locator('h3')).toSay(texts.say('evidence-label', { project: SCHOOL.project }));
      await expect(derived.last().locator('h3')).toSay(texts.say('evidence-declaration', { edition: SCHOOL.round }));
      await expect(derived.last()).toMention(texts.say('evidence-counts-school'));
      await app.visit('school');
      await app.openRow('declaration');
      await app.no(`school.declaration.${SCHOOL.round}`);
      await app.visit('evidence');
      await expect(derived.last().locator('.st')).toSay(texts.say('status-open'));
    });

    test('an item can be added, filled in, changed and removed', async ({ app, page, texts }) => {
      await app.open('evidence');
      await app.button('evidence-add').click();
      await expect(app.field('evidence.e1.title')).toBeFocused();
      await expect(app.row('e1').locator('h3')).toSay(texts.say('evidence-untitled'));
      await app.write('evidence.e1.title', 'Photos & «more»');
      await app.date('evidence.e1.date', '2026-03');
      await app.write('evidence.e1.place', 'Shelf 4');
      await app.field('evidence.e1.for.teacher').check();
      const note = `${texts.date('2026-03')} · ${texts.say('evidence-counts-teacher')} · Shelf 4`;
      await expect(app.row('e1').locator('.note').first()).toSay(note);
      await expect(app.row('e1').locator('h3')).toSay('Photos & «more»');
      await app.reload();
      await expect(app.row('e1').locator('h3')).toSay('Photos & «more»');
      await app.openRow('e1');
      await app.write('evidence.e1.title', 'Other photos');
      await app.field('evidence.e1.for.school').check();
      await expect(app.row('e1')).toMention(texts.say('evidence-counts-both'));
      await app.button('evidence-add').click();
      await expect(app.field('evidence.e2.title')).toBeFocused();
      await app.write('evidence.e2.title', 'A second one');
      await app.button('evidence-remove', app.row('e1')).click();
      // The second is the first now.
      await expect(app.row('e2')).toHaveCount(0);
      await expect(app.row('e1').locator('h3')).toSay('A second one');
      const titles = Object.entries(await app.storedAnswers()).filter(([name]) => /^evidence\..*\.title$/.test(name));
      expect(titles.map(([, title]) => title)).toEqual(['A second one']);
      await expect(page.locator('section[aria-labelledby=own] .rows > li')).toHaveCount(1);
    });

    test('the button of an own item says which item it changes', async ({ app, texts }) => {
      await app.open('evidence');
      await app.button('evidence-add').click();
      await app.write('evidence.e1.title', 'Photos');
      await expect(app.row('e1').getByRole('button', { name: `${texts.say('act-close')} Photos` })).toBeVisible();
    });
  });
}

test('after an item has been removed, focus is not lost', async ({ app, page }) => {
  await app.open('evidence');
  await app.button('evidence-add').click();
  await app.write('evidence.e1.title', 'Photos');
  await app.button('evidence-remove', app.row('e1')).click();
  await expect(app.row('e1')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement.tagName)).not.toBe('BODY');
});

// All rounds of the School Label: figures, dates, two rounds in detail, and everything in one table.
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from './support/test.mjs';
import { LANGUAGES } from './support/texts.mjs';

const ROUNDS = readdirSync('public/rules/school-label')
  .filter((file) => file !== 'scheme.json')
  .map((file) => JSON.parse(readFileSync(`public/rules/school-label/${file}`, 'utf8')));

const REQUIREMENTS = [...new Set(ROUNDS.flatMap((round) => (round.requirements ?? []).map((it) => it.id)))];

const section = (page, name) => page.locator(`section[aria-labelledby=${name}]`);
/** The row of a round in the table of a section. */
const rowOf = (page, name, round) => section(page, name).locator('tbody tr').filter({ has: page.locator('th', { hasText: round }) });

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('every figure stands with its sources, and disputed ones say so', async ({ app, page, texts }) => {
      await app.open('rounds');
      await expect(app.heading).toSay(texts.say('rounds-title'));
      for (const { id, held, awarded } of ROUNDS) {
        const row = rowOf(page, 'awarded', id);
        if (!held) {
          await expect(row).toMention(texts.say('rounds-not-held'));
          await expect(row).toMention(texts.say('note-round-skipped'));
        } else if (!awarded?.length) {
          await expect(row).toMention(texts.say('not-found'));
        } else {
          for (const { count, precision } of awarded) {
            await expect(row).toMention(texts.say(`awarded-${precision}`, { number: texts.number(count) }));
          }
          await expect(row.locator('.srcs')).toHaveCount(awarded.length);
          await expect(row.locator('.st')).toHaveCount(awarded.length > 1 ? 1 : 0);
        }
      }
      await expect(rowOf(page, 'awarded', '2025-2026').locator('.st')).toSay(texts.say('status-disputed'));
    });

    test('the picture says in words what its bars show', async ({ app, page, texts }) => {
      await app.open('rounds');
      const picture = section(page, 'awarded').locator('svg[role=img]');
      await expect(picture).toBeVisible();
      const title = page.locator('#rounds-picture');
      for (const { id, held } of ROUNDS) {
        await expect(title).toMention(held ? id : texts.say('rounds-figure', { edition: id, figure: texts.say('rounds-not-held') }));
      }
      await expect(title).toMention(texts.number(4485));
    });

    test('every round has its dates, what is not found says so, and other dates are shown', async ({ app, page, texts }) => {
      await app.open('rounds');
      await expect(section(page, 'dates').locator('tbody tr')).toHaveCount(ROUNDS.length);
      await expect(rowOf(page, 'dates', '2025-2026')).toMention(texts.date('2025-01-20'));
      await expect(rowOf(page, 'dates', '2023-2024')).toMention(texts.say('not-found'));
      const disputed = rowOf(page, 'dates', '2021-2022').locator('.flag');
      await expect(disputed).toMention(texts.say('status-disputed'));
      await expect(disputed).toMention(texts.say('conflict-2021-closes'));
    });

    test('the newest round with printed dates is compared with the one before it', async ({ app, page, texts }) => {
      await app.open('rounds');
      await expect(page.locator('#round-one')).toHaveValue('2024-2025');
      await expect(page.locator('#round-other')).toHaveValue('2025-2026');
      const registered = page.locator('#rule-registered');
      await expect(registered.locator('.st').first()).toSay(texts.say('rounds-changed'));
      await expect(registered).toMention(texts.say('edition-round', { edition: '2024-2025' }));
      await expect(registered).toMention(texts.date('2023-01-09'));
      await expect(page.locator('#rule-declaration .st').first()).toSay(texts.say('rounds-same'));
      await expect(page.locator('#rule-active-teachers .flag')).toMention(texts.say('conflict-teachers-2025'));
      await expect(page.locator('#rule-principle-1 .srcs').first()).toBeVisible();
    });

    test('any two rounds can be chosen, in either order, and nothing is stored', async ({ app, page, texts }) => {
      await app.open('rounds');
      const before = await app.stored();
      await page.locator('#round-one').selectOption('2023-2024');
      await page.locator('#round-other').selectOption('2021-2022');
      await expect(page.locator('#rule-criterion-a .st').first()).toSay(texts.say('rounds-gone'));
      await expect(page.locator('#rule-criterion-a')).toMention(texts.say('rounds-not-asked'));
      await expect(page.locator('#rule-esafety .st').first()).toSay(texts.say('rounds-new'));
      const summary = { earlier: '2021-2022', later: '2023-2024', same: '1', changed: '3', added: '6', gone: '6' };
      await expect(section(page, 'two').getByRole('status')).toSay(texts.say('rounds-summary', summary));
      await page.locator('#round-one').selectOption('2021-2022');
      await expect(section(page, 'two')).toMention(texts.say('rounds-two-same-round'));
      await expect(page.locator('#rule-registered')).toHaveCount(0);
      expect(await app.stored()).toEqual(before);
      await app.reload();
      await expect(page.locator('#round-one')).toHaveValue('2024-2025');
    });

    test('one table has every rule in every round', async ({ app, page, texts }) => {
      await app.open('rounds');
      const table = section(page, 'overview');
      await expect(table.locator('thead th')).toHaveCount(ROUNDS.length + 1);
      await expect(table.locator('tbody tr')).toHaveCount(REQUIREMENTS.length);
      const row = (topic) => table.locator('tbody tr').filter({ has: page.locator('th', { hasText: texts.say(topic) }) });
      const skipped = ROUNDS.findIndex((round) => !round.held);
      for (const { id } of ROUNDS[0].requirements) {
        await expect(row(`topic-${id}`).locator('td').nth(skipped), id).toSay(texts.say('rounds-no-round'));
      }
      await expect(row('topic-criterion-f').locator('td').nth(3)).toSay(texts.say('rounds-changed'));
      await expect(row('topic-criterion-f').locator('td').last()).toSay(texts.say('rounds-cell-not-asked'));
      await expect(row('topic-no-overlap').locator('td').last()).toSay(texts.say('rounds-new'));
      await expect(row('topic-declaration').locator('td').first()).toSay(texts.say('rounds-cell-asked'));
    });
  });
}

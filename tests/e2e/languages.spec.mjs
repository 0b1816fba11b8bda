// Every language that has texts, in a few page loads each: the journeys are walked in two languages (LANGUAGES), and here the others are
// seen to come out whole, narrow, readable by everyone and in their own direction.
import { readFileSync, readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/test.mjs';
import { plain } from './support/texts.mjs';

const ALL = readdirSync('public/lang', { withFileTypes: true }).filter((it) => it.isDirectory()).map((it) => it.name).sort();
const CONVENTIONS = JSON.parse(readFileSync('xtask/languages/conventions.json', 'utf8')).languages;
const TOPIC = 'guide/school-label';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What sticks out of the window. */
function tooWide() {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = (box) => box.right > clientWidth + 0.5 || box.left < -0.5;
  const sticksOut = (it) => out(it.getBoundingClientRect()) && !it.closest('.scroll, svg, .vh, .ds-skip-link');
  return [...document.querySelectorAll('body *')].filter(sticksOut).map((it) => `${it.tagName}.${it.className} ${it.textContent.slice(0, 40)}`);
}

/** The first words of the heading: how far they are from the edge where the language begins to write, and from the other one. */
function heading(rtl) {
  const h1 = document.querySelector('#main h1');
  const range = document.createRange();
  range.selectNodeContents(h1);
  const [words] = range.getClientRects();
  const box = h1.getBoundingClientRect();
  return rtl ? box.right - words.right : words.left - box.left;
}

/** Neighbours in the navigation, on one line, follow each other in the direction of writing. */
function navigation(rtl) {
  const boxes = [...document.querySelectorAll('header nav a')].map((it) => it.getBoundingClientRect());
  const pairs = boxes.slice(1).map((box, place) => [boxes[place], box]).filter(([a, b]) => Math.abs(a.top - b.top) < 2);
  return pairs.length > 0 && pairs.every(([a, b]) => (rtl ? b.right <= a.left + 1 : a.right <= b.left + 1));
}

for (const language of ALL) {
  test.describe(`in ${language}`, () => {
    test.use({ language, viewport: { width: 320, height: 640 } });

    test('pages come out whole, narrow and in the direction of the language', async ({ app, page, texts }) => {
      test.setTimeout(60_000);
      const rtl = texts.say('language-dir') === 'rtl';
      const fine = async (name) => {
        expect.soft(await page.evaluate(tooWide), `${name} is as wide as the window`).toEqual([]);
        expect.soft(await page.evaluate(heading, rtl), `${name}: the heading begins where the language begins`).toBeLessThan(2);
        expect.soft(plain(await app.main.innerText()), `${name}: nothing is left to fill in`).not.toMatch(/[{}\ufffc]|undefined|NaN|\$[a-z]/);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        const told = violations.map((it) => `${it.id}: ${it.nodes.map(({ target }) => target).join(' | ')}`);
        expect.soft(told, `axe on ${name}`).toEqual([]);
      };
      await app.open();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('dir', rtl ? 'rtl' : 'ltr');
      await expect(app.heading).toSay(texts.say('start-title'));
      await fine('start');
      expect(await page.evaluate(navigation, rtl), 'the navigation runs in the direction of the language').toBe(true);
      for (const name of ['teacher', 'school', 'plan']) {
        await page.locator(`header nav a[href$="/${language}/${name}"]`).click();
        await expect(app.heading).toSay(texts.say(`${name}-title`));
        await fine(name);
      }
      await app.open(TOPIC);
      const title = readFileSync(`public/lang/${language}/${TOPIC}.md`, 'utf8').match(/^title: "?(.*?)"?$/m)[1];
      await expect(app.heading).toSay(title);
      await expect(app.main).toMention(texts.say('guide-read', { date: texts.date('2026-11-21') }));
      await fine(TOPIC);
      if (language !== 'en') {
        const convention = CONVENTIONS.find(({ code }) => code === language);
        if (!convention.native) await expect(app.main).toMention(texts.say('translation-unread'));
        await expect(app.main.locator(`a[hreflang=en][href$="/en/${TOPIC}"]`)).toBeVisible();
      }
    });
  });
}

test('the menu names every language by its own name and leads to the same page, without the program', async ({ browser, baseURL }) => {
  const reader = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await reader.newPage();
  await page.goto(`/en/${TOPIC}/`);
  const links = page.locator('details.lang a');
  expect(await links.evaluateAll((all) => all.map((it) => it.lang).sort())).toEqual(ALL);
  for (const code of ALL) {
    const link = page.locator(`details.lang a[lang=${code}]`);
    expect((await link.textContent()).toLowerCase()).toBe(CONVENTIONS.find((it) => it.code === code).name.toLowerCase());
    const answer = await reader.request.get(`${await link.getAttribute('href')}/`);
    expect(answer.status(), code).toBe(200);
    expect(await answer.text()).toContain(`<html lang="${code}"`);
  }
  await reader.close();
});

for (const [direction, width] of [['ltr', 320], ['rtl', 320], ['ltr', 1280], ['rtl', 1280]]) {
  test(`thirty-six languages fit into the menu, ${direction} at ${width} pixels, and all are reached with the keyboard`, async ({ app, page }) => {
    await page.setViewportSize({ width, height: 640 });
    await app.open();
    await page.evaluate(
      ([direction, names]) => {
        document.documentElement.dir = direction;
        const list = document.querySelector('details.lang ul');
        const item = list.querySelector('li');
        list.replaceChildren(...names.map((name) => {
          const copy = item.cloneNode(true);
          copy.firstChild.textContent = name;
          return copy;
        }));
      },
      [direction, CONVENTIONS.map(({ name }) => name)],
    );
    await page.locator('details.lang summary').focus();
    await page.keyboard.press('Enter');
    for (let stop = 0; stop < CONVENTIONS.length; stop += 1) await page.keyboard.press('Tab');
    const last = page.locator('details.lang li').last().locator('a');
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
    const box = await page.locator('details.lang ul').boundingBox();
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(640);
    expect(await page.evaluate(tooWide)).toEqual([]);
  });
}

test('the plural forms that translations are asked for are those of the browser', async ({ page }) => {
  const known = await page.evaluate(
    (codes) => codes.filter((code) => Intl.PluralRules.supportedLocalesOf(code).length).map((code) => [code, new Intl.PluralRules(code).resolvedOptions().pluralCategories]),
    CONVENTIONS.map(({ code }) => code),
  );
  expect(known.length).toBeGreaterThan(30);
  for (const [code, categories] of known) {
    expect([...CONVENTIONS.find((it) => it.code === code).plurals].sort(), code).toEqual([...categories].sort());
  }
});

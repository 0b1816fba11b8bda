// Every page can be used by everyone: checked by axe, narrow, and with the keyboard alone.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/test.mjs';
import { PAGES, openFully } from './support/pages.mjs';
import { LANGUAGES, PSEUDO } from './support/texts.mjs';

test.describe.configure({ mode: 'parallel' });

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A phone and a desktop, in light and in dark. */
const LOOKS = ['light', 'dark'].flatMap((colorScheme) => [390, 1280].map((width) => ({ colorScheme, width })));

async function violations(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map((it) => `${it.id} (${it.help}): ${it.nodes.map((node) => `${node.target} ${node.failureSummary}`).join(' | ')}`);
}

async function seemFlawless(page) {
  for (const { colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await violations(page), `${colorScheme}, ${width} pixels wide`).toEqual([]);
  }
}

for (const language of [...LANGUAGES, ...PSEUDO]) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    for (const path of PAGES) {
      test(`axe finds nothing on /${path}, light and dark, on phone and desktop`, async ({ app, page }) => {
        test.setTimeout(120_000);
        await openFully(app, path);
        await seemFlawless(page);
      });
    }

    test('a page with errors in its fields passes axe too', async ({ app, page }) => {
      await app.open('teacher');
      await app.openRow('reflection');
      await app.dateBoxes('teacher.selfie', '31', '2', '2025');
      await expect(app.summary).toBeVisible();
      await seemFlawless(page);
    });

    test('no page scrolls sideways at a width of 320 pixels', async ({ app, page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width: 320, height: 640 });
      await app.loadSample();
      for (const path of PAGES) {
        await app.open(path);
        await app.openRows();
        const wide = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          if (scrollWidth <= clientWidth) return [];
          const isOut = ({ left, right }) => right > clientWidth + 0.5 || left < -0.5;
          const sticksOut = (it) => isOut(it.getBoundingClientRect()) && !it.closest('.scroll, svg, .vh');
          return [...document.querySelectorAll('body *')].filter(sticksOut).map((it) => `${it.tagName}.${it.className} ${it.textContent.slice(0, 40)}`);
        });
        expect.soft(wide, `/${path} is as wide as the window`).toEqual([]);
      }
    });
  });
}

test('the first stop of the Tab key jumps over the navigation', async ({ app, page, texts }) => {
  for (const path of PAGES) {
    await app.open(path);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toHaveText(texts.say('skip-link'));
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(app.main, path).toBeFocused();
    const url = new URL(page.url());
    expect(url.pathname, 'the page stays').toBe(`/en/${path}`);
  }
});

test('after a link has been followed, focus stands on the heading of the new page', async ({ app, page }) => {
  await app.open();
  for (const name of ['teacher', 'school', 'evidence', 'guide', 'my-data']) {
    await page.locator('header nav').getByRole('link', { name: app.texts.say(`page-title-${name}`), exact: true }).press('Enter');
    await expect(page).toHaveURL(new RegExp(`/en/${name}$`));
    await expect(app.heading).toBeFocused();
    expect(await page.evaluate(() => window.scrollY), 'the page begins at its top').toBe(0);
  }
});

test('a guide page opened from the list has focus on its heading', async ({ app, page }) => {
  await app.open('guide');
  await app.main.locator('a[href$="guide/school-label"]').first().press('Enter');
  await expect(page).toHaveURL(/\/en\/guide\/school-label$/);
  await expect(app.heading).toBeFocused();
});

test('going back shows the page before and keeps what was entered', async ({ app, page, texts }) => {
  await app.open('school');
  await app.write('school.name', 'Fjellheim skole');
  await app.visit('my-data');
  await page.goBack();
  await expect(app.heading).toHaveText(texts.say('school-title'));
  await expect(app.field('school.name')).toHaveValue('Fjellheim skole');
  await page.goForward();
  await expect(app.heading).toHaveText(texts.say('data-title'));
});

test('every part of the teacher’s page can be reached with the Tab key', async ({ app, page }) => {
  await app.loadSample();
  await app.open('teacher');
  await app.openRow('course-1');
  const wanted = await page.evaluate(() => {
    const stops = document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]');
    // Closed menus and the other answers of a group of radio buttons are reached with other keys.
    const shown = [...stops].filter((it) => it.checkVisibility() && it.type !== 'radio');
    shown.forEach((it, place) => it.setAttribute('data-stop', place));
    return shown.length;
  });
  const reached = new Set();
  for (let stop = 0; stop < wanted + 20; stop += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => document.activeElement?.getAttribute('data-stop'));
    if (place !== null && place !== undefined) reached.add(place);
  }
  const missed = await page.evaluate(
    (reached) => [...document.querySelectorAll('[data-stop]')].filter((it) => !reached.includes(it.dataset.stop)).map((it) => it.outerHTML),
    [...reached],
  );
  expect(missed).toEqual([]);
});

test('an address with a part of the page puts focus there', async ({ app, page }) => {
  await page.goto('/en/teacher#req-course-3');
  await app.ready();
  await expect(app.row('course-3')).toBeFocused();
  await expect(app.row('course-3')).toBeInViewport();
});

// Every address is a real page: readable without the program, and taken over by it without anything moving.
import { test, expect } from './support/test.mjs';

const ADDRESSES = ['', 'teacher', 'school', 'evidence', 'plan', 'prepare', 'label', 'competences', 'teacher/pack', 'school/draft', 'school/pack', 'rounds', 'guide', 'guide/school-label', 'guide/recognition-scheme', 'my-data', 'about'];

/** What the program writes into a page: comments mark its regions, what is saved is its own to say, and the empty place of a notice comes later. */
const plain = (html) => html.replaceAll('<!---->', '').replace(/<p class="saved".*?<\/p>/, '').replace('<div role="status"></div>', '');

const element = (page, selector) => page.evaluate((it) => document.querySelector(it)?.outerHTML ?? '', selector);

for (const language of ['en', 'nb']) {
  for (const address of ADDRESSES) {
    test(`${language}/${address} is taken over without a shift, header and footer as they were`, async ({ page, browser, baseURL }) => {
      const reader = await browser.newContext({ javaScriptEnabled: false, baseURL });
      const written = await reader.newPage();
      await written.goto(`/${language}/${address}`);
      const before = await written.content();
      await page.addInitScript(() => {
        window.shifted = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((it) => (window.shifted += it.value))).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`/${language}/${address}`);
      // The program says here what is saved; the page as written leaves it open.
      await expect(page.locator('.saved')).not.toHaveText(/^\s*$/);
      await expect(page.locator('.waiting')).toHaveCount(0);
      for (const part of ['header', 'footer', '.ds-skip-link']) {
        const there = plain(await element(page, part));
        expect(there).not.toBe('');
        expect(plain(before)).toContain(there);
      }
      await expect(page.locator('h1')).toHaveText(await written.locator('h1').innerText());
      expect(await page.evaluate(() => window.shifted)).toBe(0);
      await reader.close();
    });
  }
}

test.describe('without scripts', () => {
  // The browser wonders that nobody runs what the page has it fetch.
  test.use({ javaScriptEnabled: false, tolerated: /was preloaded using link preload but not used/ });

  test('the guide reads and its links lead on', async ({ page }) => {
    await page.goto('/nb/guide');
    await page.locator('#main li a').first().click();
    await expect(page.locator('article p').first()).not.toBeEmpty();
    await page.locator('.toc a').first().click();
    await expect(page).toHaveURL(/#/);
    await page.locator('footer a').first().click();
    await expect(page.locator('h1')).toHaveText('Om Waymark');
  });

  for (const [language, words] of [['en', 'It needs JavaScript and WebAssembly'], ['nb', 'Den trenger JavaScript og WebAssembly']]) {
    test(`in ${language} a page that works with answers says what it needs, once the program is late`, async ({ page }) => {
      for (const address of ['teacher', 'school', 'evidence', 'plan', 'my-data', '']) {
        await page.goto(`/${language}/${address}`);
        await expect(page.locator('#main .needs')).toContainText(words);
      }
      await expect(page.locator('#main .needs')).toBeVisible();
    });
  }

  test('every language has its own title and description, and leads to the others', async ({ page }) => {
    await page.goto('/nb/guide/school-label');
    await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', await page.title());
    await page.locator('.lang summary').click();
    await page.locator('.lang a[hreflang=en]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('h1')).toHaveText('What the School Label is');
  });
});

test.describe('what does not come', () => {
  test.use({ tolerated: /Failed to (load resource|fetch)/ });

  test('where no texts can be fetched, the page says so in its language', async ({ page }) => {
    await page.route('**/messages.ftl', (route) => route.abort());
    await page.goto('/nb/teacher');
    await expect(page.getByRole('alert')).toContainText('fikk ikke hentet tekstene sine');
  });

  test('texts of a page that do not come are asked for again', async ({ page }) => {
    await page.goto('/nb/');
    await expect(page.locator('.saved')).not.toHaveText(/^\s*$/);
    await page.route('**/teacher.ftl', (route) => route.abort());
    await page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name: 'Lærer' }).click();
    await expect(page.getByRole('alert')).toContainText('lot seg ikke hente');
    await page.unroute('**/teacher.ftl');
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await expect(page.locator('#verdict')).toBeVisible();
  });

  test('a part of the program that does not come is asked for again', async ({ page }) => {
    await page.goto('/nb/');
    await expect(page.locator('.saved')).not.toHaveText(/^\s*$/);
    await page.route('**/teacher-*.wasm', (route) => route.abort());
    await page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name: 'Lærer' }).click();
    await expect(page.getByRole('alert')).toContainText('lot seg ikke hente');
    await page.unroute('**/teacher-*.wasm');
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await expect(page.locator('#verdict')).toBeVisible();
  });
});

// What a screen reader is told of the main pages, kept as files in tests/e2e/trees: a change of them is seen and meant.
// After a change that is meant: npx playwright test tree --update-snapshots
import { expect, test } from './support/test.mjs';

test.describe.configure({ mode: 'parallel' });

const MAIN = ['', 'teacher', 'school', 'evidence', 'plan', 'prepare', 'teacher/pack', 'school/pack'];

for (const path of MAIN) {
  test(`/${path} is told as it was`, async ({ app, page }) => {
    await app.loadSample();
    await app.open(path);
    await expect(app.main).toMatchAriaSnapshot({ name: `${path.replaceAll('/', '-') || 'start'}.aria.yml` });
  });
}

test('what stands around every page is told as it was', async ({ app, page }) => {
  await app.open('guide');
  await expect(page.locator('header nav')).toMatchAriaSnapshot({ name: 'navigation.aria.yml' });
  await expect(page.locator('footer')).toMatchAriaSnapshot({ name: 'footer.aria.yml' });
});

// What the styles promise beside colour: targets that are easy to hit, states that are told without colour, and rest for who asks for it.
import AxeBuilder from '@axe-core/playwright';
import { PAGES, openFully } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

test.describe.configure({ mode: 'parallel' });

/** In CSS pixels, both ways. */
const LEAST = 24;
/** The pages that show states and pictures. */
const TELLING = ['teacher', 'school', 'evidence', 'plan', 'label', 'competences', 'school/draft', 'rounds'];

/** Everything that can be pressed and is smaller than it may be, with its size. Links inside a sentence are as high as its lines. */
function small(least) {
  const union = (boxes) => {
    const [left, top] = [Math.min(...boxes.map((it) => it.left)), Math.min(...boxes.map((it) => it.top))];
    return [Math.max(...boxes.map((it) => it.right)) - left, Math.max(...boxes.map((it) => it.bottom)) - top];
  };
  const inSentence = (link) => {
    const block = link.closest('p, li, dd, dt, td, th, h1, h2, h3, h4, figcaption, caption, div');
    const around = [...block.childNodes].filter((it) => !it.contains(link)).map((it) => it.textContent);
    return getComputedStyle(link).display === 'inline' && /\p{L}/u.test(around.join(''));
  };
  const found = [];
  for (const it of document.querySelectorAll('a[href], button, summary, input, select, textarea')) {
    if (!it.checkVisibility() || it.matches('.ds-skip-link') || (it.tagName === 'A' && inSentence(it))) continue;
    const [width, height] = union([it, ...(it.labels ?? [])].map((part) => part.getBoundingClientRect()));
    // A hundredth of a pixel is how the browser reckons, not how it looks.
    if (width < least - 0.01 || height < least - 0.01) found.push(`${it.outerHTML.slice(0, 160)}: ${width.toFixed(1)} x ${height.toFixed(1)}`);
  }
  return found;
}

for (const path of PAGES) {
  test(`every target on /${path} measures 24 pixels and more`, async ({ app, page }) => {
    await openFully(app, path);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await page.evaluate(small, LEAST), `${width} pixels wide`).toEqual([]);
    }
  });
}

for (const path of TELLING) {
  test(`with forced colours every state and picture on /${path} is still there`, async ({ app, page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openFully(app, path);
    const lost = await page.evaluate(() => {
      const canvas = getComputedStyle(document.body).backgroundColor;
      const seen = (shape) => {
        const { stroke, fill, color } = getComputedStyle(shape);
        return [stroke, fill].some((it) => it !== 'none' && it !== canvas && color !== canvas);
      };
      const pictures = [...document.querySelectorAll('main svg')].filter((it) => it.checkVisibility());
      const shapes = (svg) => {
        const own = [...svg.querySelectorAll('path, circle, line, rect, polygon, polyline, text')];
        // A shape that is used from elsewhere is drawn in the colour of the place where it stands.
        return own.length ? own : [...svg.querySelectorAll('use')];
      };
      return pictures.filter((svg) => !shapes(svg).some(seen)).map((svg) => svg.outerHTML.slice(0, 200));
    });
    expect(lost).toEqual([]);
    const states = app.main.locator('.st');
    for (const state of await states.all()) await expect(state).not.toHaveText(/^\s*$/);
  });
}

test('with forced colours focus, the page where one is and fields have edges', async ({ app, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openFully(app, 'teacher');
  const edges = await page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    const edge = (selector, side) => {
      const style = getComputedStyle(document.querySelector(selector));
      return style[`border${side}Style`] === 'solid' && style[`border${side}Color`] !== canvas;
    };
    return { here: edge('.nav [aria-current]', 'Bottom'), other: edge('.nav a:not([aria-current])', 'Bottom'), field: edge('.edit input:not([type=checkbox])', 'Top'), button: edge('main .ds-button', 'Top') };
  });
  expect(edges).toEqual({ here: true, other: false, field: true, button: true });
  await app.open('teacher');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement);
    return { outlineStyle, wide: parseFloat(outlineWidth) >= 2, seen: outlineColor !== getComputedStyle(document.body).backgroundColor };
  });
  expect(outline).toEqual({ outlineStyle: 'solid', wide: true, seen: true });
});

test('where motion is unwanted nothing moves', async ({ app, page }) => {
  test.setTimeout(90_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.loadSample();
  for (const path of PAGES) {
    await app.open(path);
    const moving = await page.evaluate(() => {
      const moves = ({ transitionDuration, animationName, animationDuration, scrollBehavior }) =>
        /[1-9]/.test(transitionDuration) || (animationName !== 'none' && /[1-9]/.test(animationDuration)) || scrollBehavior !== 'auto';
      return [...document.querySelectorAll('*')].filter((it) => moves(getComputedStyle(it))).map((it) => it.outerHTML.slice(0, 100));
    });
    expect.soft(moving, `/${path}`).toEqual([]);
    expect.soft(await page.evaluate(() => document.getAnimations().length), `/${path}`).toBe(0);
  }
});

for (const colorScheme of ['light', 'dark']) {
  test(`who asks for more contrast gets text at 7 to 1, ${colorScheme}`, async ({ app, page }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    for (const path of ['', 'teacher', 'school', 'plan', 'my-data', 'guide/questions']) {
      await openFully(app, path);
      const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).analyze();
      expect.soft(violations.flatMap((it) => it.nodes.map((node) => `${node.target} ${node.failureSummary}`)), `/${path}`).toEqual([]);
    }
  });
}

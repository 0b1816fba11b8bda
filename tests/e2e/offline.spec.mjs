// Without a connection: what was visited works, what was not is said, and a new version waits for the person.
import { chromium } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from './support/app.mjs';
import { Site } from './support/site.mjs';
import { expect, test as base } from './support/test.mjs';
import { TOPICS, Texts } from './support/texts.mjs';

const test = base.extend({
  /** A host of its own for each test, that can change and vanish. */
  site: async ({}, use) => {
    const site = await new Site().start();
    await use(site);
    await site.vanish();
  },
  baseURL: async ({ site }, use) => use(site.origin),
  // A host that is gone is what most of these tests are about.
  tolerated: [/ERR_CONNECTION_REFUSED|status of 404|status of 503|ERR_FAILED/, { option: true }],
});

test.use({ language: 'nb', serviceWorkers: 'allow' });

const PAGES = ['', 'teacher', 'school', 'evidence', 'plan', 'prepare', 'label', 'competences', 'teacher/pack', 'school/draft', 'school/pack', 'rounds', 'guide', 'my-data', 'about', ...TOPICS.map((topic) => `guide/${topic}`)];

/** Waits until the page's language is kept, as the page itself says it. */
async function isKept(app) {
  await app.open('my-data');
  await expect(app.page.locator('#offline-state')).toSay(app.texts.say('offline-ready'));
}

function names(page) {
  return page.evaluate(() => caches.keys());
}

/** A row of what is kept, whatever its size. Invisible marks stand around the values. */
function row(app, id, name) {
  const words = app.texts.say(id, { name: 'NAME', size: 'SIZE', kept: 'SIZE' });
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = escaped.replace('NAME', `\u2068?${name}\u2069?`).replaceAll('SIZE', '\u2068?[\\d\\s,.]+\u2069?');
  return app.page.locator('.task .dots li').filter({ hasText: new RegExp(pattern) });
}

const version = (app) => app.page.locator('header [role=status] .banner');

test('after a visit to one page every page of its language opens without a connection', async ({ app, site, page }) => {
  test.slow();
  await isKept(app);
  await site.vanish();
  for (const path of PAGES) {
    await app.open(path);
    await expect(app.main.locator('.eyebrow, p, h2').first()).toBeVisible();
    await expect(app.page.getByText(app.texts.say('guide-failed'))).toHaveCount(0);
    await expect(app.banners).toHaveCount(0);
  }
  // As written without the last slash, and as the file.
  await page.goto('/nb/teacher');
  await expect(app.heading).toSay(app.texts.say('teacher-title'));
  await page.goto('/nb/school/index.html');
  await app.ready();
  // From page to page inside the program.
  for (const name of ['teacher', 'school', 'evidence', 'plan', 'prepare', 'guide', 'my-data']) await app.visit(name);
  await app.reload();
});

test('the first page alone is enough, and links work from there', async ({ app, site }) => {
  await app.open();
  await expect.poll(() => app.page.evaluate(async () => {
    const [name] = await caches.keys();
    return name ? (await (await caches.open(name)).keys()).filter(({ url }) => url.includes('/nb/')).length : 0;
  })).toBe(PAGES.length);
  await site.vanish();
  await app.visit('teacher');
  await expect(app.heading).toSay(app.texts.say('teacher-title'));
  await app.reload();
  await expect(app.heading).toSay(app.texts.say('teacher-title'));
});

test('a browser that was closed starts without a connection and shows the answers', async ({ site, launchOptions, texts }) => {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-'));
  const open = () => chromium.launchPersistentContext(folder, { ...launchOptions, baseURL: site.origin, serviceWorkers: 'allow' });
  try {
    const first = await open();
    const app = new App(first.pages()[0], texts);
    await app.open('school');
    await app.write('school.name', 'Fjellheim skole');
    await isKept(app);
    await first.close();
    await site.vanish();
    const second = await open();
    const again = new App(second.pages()[0], texts);
    await again.open('school');
    await expect(again.field('school.name')).toHaveValue('Fjellheim skole');
    await expect(again.saved).toSay(texts.say('save-restored'));
    await second.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('a language that is not kept is said to be missing, and comes with all the others at a button', async ({ app, site, page }) => {
  test.slow();
  const english = new Texts('en');
  await page.goto('/en/my-data/');
  const other = new App(page, english);
  await expect(page.locator('#offline-state')).toSay(english.say('offline-ready'));
  await expect(row(other, 'offline-row-none', app.texts.say('language-name'))).toBeVisible();
  await expect(row(other, 'offline-row-kept', english.say('language-name'))).toBeVisible();
  await site.vanish();
  await page.goto('/nb/teacher/');
  await expect(other.banners.first()).toMention(english.say('language-failed', { language: app.texts.say('language-name') }));
  await expect(other.heading).toSay(english.say('teacher-title'));
  await site.comeBack();
  await page.goto('/en/my-data/');
  await other.button('offline-keep-all').click();
  await expect(page.locator('#offline-state')).toBeFocused();
  await expect(page.locator('#offline-state')).toSay(english.say('offline-all'), { timeout: 30_000 });
  await expect(other.button('offline-keep-all')).toHaveCount(0);
  await site.vanish();
  for (const path of ['teacher', `guide/${TOPICS[0]}`]) {
    await app.open(path);
    await expect(app.banners).toHaveCount(0);
  }
});

test('a language is kept from its first use on', async ({ app, site, page }) => {
  await page.goto('/en/my-data/');
  await expect(page.locator('#offline-state')).toSay(new Texts('en').say('offline-ready'));
  await page.locator('details.lang summary').click();
  await page.locator('details.lang a[hreflang=nb]').click();
  await expect(app.heading).toSay(app.texts.say('data-title'));
  await expect.poll(() => page.evaluate(async () => {
    const [name] = await caches.keys();
    return (await (await caches.open(name)).keys()).filter(({ url }) => url.includes('/nb/')).length;
  })).toBe(PAGES.length);
  await site.vanish();
  await app.open(`guide/${TOPICS[0]}`);
  await expect(app.banners).toHaveCount(0);
});

test('a new version waits, and comes when the person takes it', async ({ app, site, page, context }) => {
  // A window behind another is slow.
  test.slow();
  await app.open('school');
  await app.write('school.name', 'Fjellheim skole');
  await isKept(app);
  await app.open('school');
  const second = new App(await context.newPage(), app.texts);
  await second.open('teacher');
  const [old] = await names(page);
  const next = await site.publish('/logo.svg', (text) => `${text}<!-- new -->`);
  // Asked for by whichever page is opened next.
  await second.reload();
  for (const it of [app, second]) await expect(version(it)).toMention(app.texts.say('version-ready'));
  expect(await names(page)).toHaveLength(2);
  expect(await page.evaluate(async () => (await (await fetch('/logo.svg')).text()).includes('new'))).toBe(false);
  await page.bringToFront();
  // The old page goes on, parts it has not fetched yet included.
  await app.visit('evidence');
  await app.visit('school');
  await app.openRows();
  await app.write('school.name', 'Fjellheim barneskole');
  await expect(version(app)).not.toMention(app.texts.say('version-drafts'));

  let loads = 0;
  page.on('load', () => (loads += 1));
  await app.button('version-take').click();
  await expect(version(app)).toHaveCount(0);
  await expect(version(second)).toHaveCount(0);
  await expect.poll(() => names(page)).toEqual([old.replace(/[^-]*$/, next)]);
  for (const it of [app, second]) {
    expect(await it.page.evaluate(async () => (await (await fetch('/logo.svg')).text()).includes('new'))).toBe(true);
  }
  await expect(app.field('school.name')).toHaveValue('Fjellheim barneskole');
  expect(loads).toBe(1);
  // It brings the language along.
  await site.vanish();
  await second.open(`guide/${TOPICS[0]}`);
});

test('what stands half written in another window is not lost to a new version', async ({ app, site, context }) => {
  // A window behind another is slow.
  test.slow();
  await isKept(app);
  const second = new App(await context.newPage(), app.texts);
  await second.open('teacher');
  await second.openRow('reflection');
  await second.dateBoxes('teacher.selfie', '31', '2', '2026');
  await site.publish('/logo.svg', (text) => `${text}<!-- new -->`);
  await app.reload();
  await expect(version(second)).toMention(app.texts.say('version-drafts'));
  await app.button('version-take').click();
  await expect(version(app)).toHaveCount(0);
  await expect(version(second)).toMention(app.texts.say('version-taken'));
  expect(await second.dateShown('teacher.selfie')).toEqual(['31', '2', '2026']);
  await second.button('version-take').click();
  await expect(version(second)).toHaveCount(0);
  await second.openRow('reflection');
  expect(await second.dateShown('teacher.selfie')).toEqual(['', '', '']);
});

for (const [how, broken] of [
  ['a file is missing', { status: 404, body: 'Not found' }],
  ['a portal answers with its own page', { status: 200, type: 'text/html', body: '<h1>Log in</h1>' }],
]) {
  test(`when ${how}, the new version does not come and the old one works on`, async ({ app, site, page }) => {
    await isKept(app);
    const before = await names(page);
    await site.publish('/map.svg', (text) => `${text}<!-- new -->`);
    site.changed.set('/map.svg', broken);
    const failed = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const worker = registration.installing;
      await new Promise((done) => worker.addEventListener('statechange', () => worker.state === 'redundant' && done()));
      return !registration.waiting;
    });
    expect(failed).toBe(true);
    await expect(version(app)).toHaveCount(0);
    await site.vanish();
    await app.open('teacher');
    await expect(app.heading).toSay(app.texts.say('teacher-title'));
    expect(await names(page)).toContain(before[0]);
  });
}

test('a first visit whose files do not come whole goes on as before, and says so', async ({ app, site }) => {
  site.changed.set('/map.svg', { status: 200, type: 'text/html', body: '<h1>Log in</h1>' });
  await app.open('my-data');
  const state = app.page.locator('#offline-state');
  await expect(state).toSay(app.texts.say('offline-failed'));
  site.changed.clear();
  await app.button('try-again').click();
  await expect(state).toSay(app.texts.say('offline-ready'));
});

test('a language whose files are not its own is not kept', async ({ app, site, page }) => {
  test.slow();
  const english = new App(page, new Texts('en'));
  await page.goto('/en/my-data/');
  await expect(page.locator('#offline-state')).toSay(english.texts.say('offline-ready'));
  const answer = site.answer.bind(site);
  const start = '<!DOCTYPE html><title>The start page of the host</title>';
  site.answer = (path, response) => {
    if (!path.startsWith('/lang/nb-')) return answer(path, response);
    response.writeHead(200, { 'Content-Type': 'text/html' });
    return response.end(start);
  };
  await english.button('offline-keep-all').click();
  await expect(page.locator('#offline-state')).toSay(english.texts.say('offline-some-failed'), { timeout: 30_000 });
  await expect(row(english, 'offline-row-part', app.texts.say('language-name'))).toBeVisible();
  site.answer = answer;
  await english.button('try-again').click();
  await expect(page.locator('#offline-state')).toSay(english.texts.say('offline-all'), { timeout: 30_000 });
});

test('what the browser has thrown away comes over the network and is kept again', async ({ app, site, page }) => {
  await isKept(app);
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await app.open('my-data');
  await expect(page.locator('#offline-state')).toSay(app.texts.say('offline-ready'));
  await site.vanish();
  await app.open('teacher');
});

test('an address that does not exist is answered with 404 and the words for it', async ({ app, site, page }) => {
  await isKept(app);
  await site.vanish();
  for (const path of ['nb/nowhere', 'nb/guide/nowhere/deeper', 'nowhere']) {
    const answer = await page.goto(`/${path}`);
    expect(answer.status()).toBe(404);
    await expect(app.heading).toBeVisible();
  }
  // A language that does not exist is answered in one that does.
  await page.goto('/xx/teacher');
  await expect(app.heading).toBeVisible();
});

test('a browser without workers shows the same pages and says why nothing is kept', async ({ app, context }) => {
  await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined }));
  await app.open('my-data');
  await expect(app.page.locator('#offline-state')).toSay(app.texts.say('offline-unsupported'));
  await app.visit('teacher');
});

test('a browser that refuses workers shows the same pages and says why nothing is kept', async ({ app, context }) => {
  await context.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
  });
  await app.open('my-data');
  await expect(app.page.locator('#offline-state')).toSay(app.texts.say('offline-refused'));
  await app.visit('teacher');
});

test('the site can be installed where the browser offers it', async ({ app, page, site }) => {
  await app.open('my-data');
  await expect(app.button('offline-install')).toHaveCount(0);
  await page.evaluate(() => {
    const offer = new Event('beforeinstallprompt', { cancelable: true });
    offer.prompt = async () => (window.asked = true);
    dispatchEvent(offer);
  });
  await app.button('offline-install').click();
  expect(await page.evaluate(() => window.asked)).toBe(true);
  await expect(app.button('offline-install')).toHaveCount(0);

  const address = await page.locator('link[rel=manifest]').evaluate((link) => link.href);
  const manifest = await (await page.request.get(address)).json();
  expect(manifest.lang).toBe('nb');
  expect(new URL(manifest.start_url, address).href).toBe(`${site.origin}/nb/`);
  expect(new URL(manifest.scope, address).href).toBe(`${site.origin}/`);
  for (const { src } of [...manifest.icons, ...manifest.screenshots]) {
    expect((await page.request.get(new URL(src, address).href)).status()).toBe(200);
  }
  for (const { url } of manifest.shortcuts) expect((await page.request.get(new URL(url, address).href)).status()).toBe(200);
});

test('only what is ours is answered: other files and other methods go to the host', async ({ app, site, page }) => {
  await isKept(app);
  site.asked.length = 0;
  const before = await page.evaluate(async () => {
    await fetch('/logo.svg');
    await fetch('/rules/sources.json');
    await fetch('/logo.svg', { method: 'POST' });
    return caches.keys();
  });
  expect(site.asked).toEqual(['/rules/sources.json', '/logo.svg']);
  expect(before).toHaveLength(1);
  expect(before[0]).toMatch(/^waymark-\/-[0-9a-f]{8}$/);
});

// The program speaks the reader's language, everywhere, and changes it without losing anything.
import { App } from './support/app.mjs';
import { enter, walkSchool } from './support/journeys.mjs';
import { PAGES } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';
import { Texts, plain } from './support/texts.mjs';

for (const [locale, language] of [['nb-NO', 'nb'], ['no', 'nb'], ['nn-NO', 'nb'], ['ja-JP', 'en'], ['en-GB', 'en']]) {
  test(`a browser that asks for ${locale} gets ${language}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale, baseURL });
    const page = await context.newPage();
    const app = new App(page, new Texts(language));
    await page.goto('/');
    await expect(app.heading).toSay(app.texts.say('start-title'));
    await expect(page).toHaveURL(`${baseURL}/${language}/`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await context.close();
  });
}

for (const [given, settled] of [['no/', 'nb/'], ['no/teacher', 'nb/teacher'], ['nn/school', 'nb/school'], ['NB/my-data', 'nb/my-data'], ['ja/school', 'en/school']]) {
  test(`the address /${given} leads to /${settled}`, async ({ app, page, baseURL }) => {
    await page.goto(`/${given}`);
    await app.ready();
    await expect(page).toHaveURL(`${baseURL}/${settled}`);
    await expect(page.locator('html')).toHaveAttribute('lang', settled.split('/')[0]);
  });
}

test('an address of another language keeps the part of the page it names', async ({ app, page, baseURL }) => {
  await page.goto('/no/teacher#req-course-2');
  await app.ready();
  await expect(page).toHaveURL(`${baseURL}/nb/teacher#req-course-2`);
  await expect(app.row('course-2')).toBeFocused();
});

test('changing the language keeps the page, the answers, the place and what is half typed', async ({ app, page, texts, baseURL }) => {
  const nb = new Texts('nb');
  await enter(app, 'school');
  await app.write('school.name', 'Fjellheim skole');
  await app.write('school.teachers.2025-2026', '2');
  await app.date('school.registered', '2023-01-10');
  await app.dateBoxes('school.registered', '31', '2', '2023');
  await page.locator('details.lang summary').click();
  await page.locator('details.lang a[lang=nb]').click();
  await expect(app.heading).toSay(nb.say('school-title'));
  await expect(page).toHaveURL(`${baseURL}/nb/school`);
  await expect(page).toHaveTitle(nb.say('page-title', { page: nb.say('page-title-school') }));
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
  await expect(page.locator('html')).toHaveAttribute('dir', nb.say('language-dir'));
  await expect(app.field('school.name')).toHaveValue('Fjellheim skole');
  expect(await app.dateShown('school.registered')).toEqual(['31', '2', '2023']);
  await expect(app.error('school.registered')).toSay(nb.say('error-date-day'));
  await page.evaluate(() => window.scrollTo(0, 900));
  await page.evaluate(() => document.querySelector('details.lang a[lang=en]').click());
  await expect(app.heading).toSay(texts.say('school-title'));
  expect(await page.evaluate(() => window.scrollY), 'the place on the page').toBeGreaterThan(700);
  await page.goBack();
  await expect(app.heading).toSay(nb.say('school-title'));
});

/** The files of texts that a page asks for from now on, without the language's folder. */
function asked(page) {
  const files = [];
  page.on('request', (request) => {
    const [, file] = request.url().match(/\/lang\/(.*\.ftl)$/) ?? [];
    if (file) files.push(file.replace(/-[0-9a-f]+\//, '/'));
  });
  return files;
}

test('a page fetches the texts that it says, once, and a new language those of the page shown', async ({ app, page }) => {
  const nb = new Texts('nb');
  const files = asked(page);
  await app.open('guide');
  expect(files).toEqual(['en/messages.ftl']);
  await app.visit('teacher');
  await app.visit('guide');
  await app.visit('teacher');
  expect(files).toEqual(['en/messages.ftl', 'en/teacher.ftl']);
  await page.locator('details.lang summary').click();
  await page.locator('details.lang a[lang=nb]').click();
  await expect(app.heading).toSay(nb.say('teacher-title'));
  expect(files.slice(2).sort()).toEqual(['nb/messages.ftl', 'nb/teacher.ftl']);
  const norwegian = new App(page, nb);
  await norwegian.visit('my-data');
  await expect(norwegian.heading).toSay(nb.say('data-title'));
  expect(files.slice(4)).toEqual(['nb/data.ftl']);
});

test('whoever goes on while a language is on its way reads the next page in one language and whole', async ({ app, page, texts }) => {
  await app.open('guide');
  let go;
  const waiting = new Promise((resolve) => (go = resolve));
  await page.route('**/lang/nb-*/messages.ftl', async (route) => {
    await waiting;
    await route.continue();
  });
  await page.locator('details.lang summary').click();
  await page.locator('details.lang a[lang=nb]').click();
  await app.visit('school');
  await expect(app.heading).toSay(texts.say('school-title'));
  go();
  const nb = new Texts('nb');
  await expect(app.heading).toSay(nb.say('school-title'));
  await expect(app.main).toMention(nb.say('step-one.intro'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
});

test('a language menu opened before the program has come stays open, and leads on', async ({ app, page }) => {
  const nb = new Texts('nb');
  let come;
  const waiting = new Promise((resolve) => (come = resolve));
  await page.route('**/waymark*.js', async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto('/en/guide', { waitUntil: 'commit' });
  await page.locator('details.lang summary').click();
  await expect(page.locator('details.lang a[lang=nb]')).toBeVisible();
  come();
  await app.ready();
  await expect(page.locator('details.lang summary')).toBeFocused();
  await page.locator('details.lang a[lang=nb]').click();
  await expect(app.heading).toSay(nb.say('page-title-guide'));
});

test.describe('a language of which one file does not come', () => {
  test.use({ tolerated: /Failed to load resource/ });

  test('leaves the page as it was, and says so', async ({ app, page, texts }) => {
    await enter(app, 'school');
    await page.route('**/lang/nb-*/school.ftl', (route) => route.abort());
    await page.locator('details.lang summary').click();
    await page.locator('details.lang a[lang=nb]').click();
    await expect(page.getByRole('alert')).toMention(texts.say('language-failed', { language: new Texts('nb').say('language-name') }));
    await expect(app.heading).toSay(texts.say('school-title'));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('a guide page is read in the other language after a change', async ({ app, page, baseURL }) => {
  await app.open('guide/school-label');
  const english = plain(await app.heading.textContent());
  await page.locator('details.lang summary').click();
  await page.locator('details.lang a[lang=nb]').click();
  await expect(page).toHaveURL(`${baseURL}/nb/guide/school-label`);
  await expect(app.heading).not.toSay(english);
  expect(await page.title()).toContain(plain(await app.heading.textContent()));
});

test('the title of the window follows the page', async ({ app, page, texts }) => {
  await app.open();
  await expect(page).toHaveTitle(texts.say('page-title', { page: texts.say('page-title-start') }));
  for (const name of ['teacher', 'school', 'evidence', 'plan', 'prepare', 'guide', 'my-data']) {
    await app.visit(name);
    await expect(page).toHaveTitle(texts.say('page-title', { page: texts.say(`page-title-${name}`) }));
  }
});

for (const language of ['en', 'nb']) {
  test(`an address that leads nowhere says so in ${language}`, async ({ page, baseURL }) => {
    const app = new App(page, new Texts(language));
    for (const path of ['nothing', 'teacher/more', 'guide/No-Such', 'guide/a/b']) {
      await app.open(path);
      await expect(app.heading, path).toSay(app.texts.say('page-title-unknown'));
      await expect(app.main).toMention(app.texts.say('unknown-page'));
      await expect(page).toHaveTitle(app.texts.say('page-title', { page: app.texts.say('page-title-unknown') }));
    }
    await app.link('unknown-page-link').click();
    await expect(page).toHaveURL(`${baseURL}/${language}/`);
    await expect(app.heading).toSay(app.texts.say('start-title'));
  });
}

test('an address with no language that leads nowhere says so', async ({ app, page, texts }) => {
  await page.goto('/a-very-long-first-part/x');
  await expect(app.heading).toSay(texts.say('page-title-unknown'));
});

test.describe('a guide page that does not exist', () => {
  // The browser itself notes the missing file.
  test.use({ tolerated: /console error: Failed to load resource.* 404 / });

  test('says so and leaves the answers alone', async ({ app, texts }) => {
    await enter(app, 'school');
    await app.write('school.name', 'Fjellheim skole');
    await app.open('guide/no-such-topic');
    await expect(app.main).toMention(texts.say('guide-failed'));
    expect(await app.storedAnswers()).toEqual({ 'school.name': 'Fjellheim skole' });
  });
});

test.describe('in nb', () => {
  test.use({ language: 'nb' });

  /** Every word that a person sees or hears on the page. */
  async function wordsOf(page) {
    const found = await page.evaluate(() => {
      const words = [];
      const isNorwegian = (element) => element.closest('[lang]')?.lang === 'nb';
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement.closest('noscript, script') && isNorwegian(node.parentElement)) words.push(node.data);
      }
      for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')) {
        for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
          if (isNorwegian(element)) words.push(element.getAttribute(name) ?? '');
        }
      }
      return words;
    });
    return found.map(plain).filter(Boolean);
  }

  function englishOnly() {
    const norwegian = new Set(new Texts('nb').plainTexts().values());
    return new Map([...new Texts('en').plainTexts()].filter(([, words]) => /\p{L}/u.test(words) && !norwegian.has(words)).map(([id, words]) => [words, id]));
  }

  test('no English sentence stands anywhere, with every row open', async ({ app, page }) => {
    test.setTimeout(120_000);
    const english = englishOnly();
    expect(english.size, 'texts to look for').toBeGreaterThan(400);
    await app.loadSample();
    for (const path of PAGES) {
      await app.open(path);
      await app.openRows();
      const left = (await wordsOf(page)).filter((words) => english.has(words));
      expect.soft(left, `/nb/${path}`).toEqual([]);
      expect.soft(english.has((await page.title()).split(' – ')[0]), `title of /nb/${path}`).toBe(false);
    }
    for (const round of ['2018-2019', '2021-2022', '2022-2023', '2023-2024', '2026-2027']) {
      await app.open('school');
      await app.field('school.edition').selectOption(round);
      await app.openRows();
      expect.soft((await wordsOf(page)).filter((words) => english.has(words)), round).toEqual([]);
    }
    await app.open('teacher');
    await app.field('teacher.edition').selectOption('in-force');
    await app.openRows();
    expect.soft((await wordsOf(page)).filter((words) => english.has(words)), 'the newer text').toEqual([]);
  });

  test('no English sentence stands in errors, warnings and verdicts', async ({ app, page }) => {
    const english = englishOnly();
    await walkSchool(app);
    await app.no('school.form.principle-1.met');
    await app.write('school.teachers.2025-2026', 'x');
    await app.dateBoxes('school.registered', '1', '1', '2099');
    expect.soft((await wordsOf(page)).filter((words) => english.has(words))).toEqual([]);
    await app.open('my-data');
    await app.button('data-erase-ask').click();
    await page.locator('#backup-file').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await expect(page.locator('#restore-errors')).toBeVisible();
    expect.soft((await wordsOf(page)).filter((words) => english.has(words))).toEqual([]);
  });
});

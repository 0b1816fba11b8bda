// Hostile texts in every field for words, and in every choice, through the import of the page. Every page is visited in both languages with
// every row open: there are the elements that a harmless import of the same shape makes, and nothing else happens.
import { readFileSync } from 'node:fs';
import { backup, drawer, expect, file, withBrowser } from './support.mjs';

/** A text stands as it is, or as what is repeated and how often. */
export const TEXTS = JSON.parse(readFileSync('tests/e2e/hostile.json', 'utf8')).map((it) => (Array.isArray(it) ? it[0].repeat(it[1]) : it));

const FORM = ['esafety', 'principle-1', 'principle-2', 'principle-3', 'principle-4', 'principle-5'];
const LONGEST = 5000;
/** The journal keeps so many steps; from then on each import leaves a page of stored data of the same shape. */
const STEPS = 50;

/** A portfolio in which every field for words holds this text, and with it every choice that takes it. */
function filled(text) {
  const answers = { 'profile.name': text, 'school.name': text, 'teacher.selfie': '2025-09', 'school.registered': '2023-01', 'school.teachers.2025-2026': 3 };
  for (let area = 1; area <= 6; area += 1) {
    answers[`teacher.course.${area}.done`] = true;
    answers[`teacher.course.${area}.completed`] = '2026-01';
    answers[`teacher.course.${area}.reference`] = text;
  }
  for (const project of ['p1', 'p2']) {
    answers[`project.${project}.title`] = text;
    answers[`project.${project}.labelled`] = true;
    answers[`project.${project}.awarded`] = '2025-10-02';
  }
  for (const part of FORM) {
    answers[`school.form.${part}.met`] = true;
    for (const kind of ['practice', 'proof', 'plan']) answers[`school.form.${part}.${kind}`] = text;
  }
  for (const item of ['e1', 'e2']) {
    answers[`evidence.${item}.title`] = text;
    answers[`evidence.${item}.place`] = text;
    answers[`evidence.${item}.for.teacher`] = true;
  }
  // `p1` and `none` mean something there.
  const chosen = Buffer.byteLength(text) <= 40 && !['p1', 'none'].includes(text) ? text : 'something';
  for (const choice of ['teacher.edition', 'teacher.project', 'school.edition', 'school.held']) answers[choice] = chosen;
  return answers;
}

/** Runs in the page: goes to each page by its link, opens its rows, and tells the title and how many elements of each kind there are. */
async function walk(language) {
  const turn = () => new Promise((next) => setTimeout(next, 0));
  const link = (path) => document.querySelector(`header a[href$="/${language}/${path}"], footer a[href^="/${language}/${path}#"]`);
  const found = {};
  for (const path of ['', 'teacher', 'school', 'evidence', 'guide', 'about', 'my-data']) {
    document.querySelector('#main h1').dataset.old = '';
    link(path).click();
    for (let left = 2000; 0 < left && !document.querySelector('#main h1:not([data-old])'); left -= 1) await turn();
    const closed = () => document.querySelectorAll('#main button.act[aria-expanded=false]');
    // A row that is opened may hold others.
    for (let left = 5; 0 < left && closed().length; left -= 1) {
      closed().forEach((button) => button.click());
      await turn();
    }
    // What is read from the journal comes a moment later.
    for (let [same, last, left] = [0, 0, 500]; same < 8 && 0 < left; left -= 1) {
      await turn();
      const many = document.querySelectorAll('*').length;
      same = many === last ? same + 1 : 0;
      last = many;
    }
    const counts = {};
    for (const element of document.querySelectorAll('*')) {
      counts[element.localName] = (counts[element.localName] ?? 0) + 1;
      for (const name of element.getAttributeNames()) if (name.startsWith('on')) counts[`@${name}`] = (counts[`@${name}`] ?? 0) + 1;
    }
    found[path || 'start'] = { title: document.title, counts };
  }
  return found;
}

const blank = (text) => text.trim() === '';

export async function run({ texts: most, seed, log }) {
  const draw = drawer(seed);
  // A run of some takes others each time its seed changes.
  const chosen = TEXTS.map((text) => [draw(), text]).sort(([one], [other]) => one - other).slice(0, most).map(([, text]) => text);
  const found = [];
  const result = { taken: 0, refused: 0, pages: 0 };
  await withBrowser(async (device) => {
    const { page, app, context, origin } = await device({ acceptDownloads: false });
    let now = 'at the start';
    const note = (words) => {
      found.push(`${JSON.stringify(now).slice(0, 80)}: ${words}`);
      log(found.at(-1));
    };
    const known = new Set();
    let learning = true;
    page.on('dialog', (dialog) => {
      note('a dialog appeared');
      dialog.dismiss();
    });
    context.on('page', () => note('a window was opened'));
    page.on('framenavigated', (frame) => learning || (frame.url().startsWith(`${origin}/`) ? null : note(`went to ${frame.url()}`)));
    page.on('console', (message) => message.type() === 'error' && note(`console: ${message.text().slice(0, 200)}`));
    page.on('pageerror', (error) => note(`error: ${error.message.slice(0, 200)}`));
    context.on('request', (request) => {
      const url = request.url();
      if (learning) known.add(url);
      // The browser itself asks for the icon again and again.
      else if (!known.has(url) && !url.startsWith('blob:') && !url.startsWith(`${origin}/icon-`)) note(`request for ${url.slice(0, 200)}`);
    });
    await context.exposeBinding('noteViolation', (_, words) => note(`policy: ${words}`));
    await context.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) => window.noteViolation(`${event.violatedDirective} ${event.blockedURI}`)));

    const other = (language) => page.locator(`header .lang a[hreflang="${language}"]`);
    /** What the pages are like with this text; none where the file is refused. */
    const visit = async (text, pages = true) => {
      // A file may have five million bytes; the longest texts fill it alone.
      const answers = text.length <= 100_000 ? filled(text) : { 'school.name': text };
      // The one below the file: the same page has other buttons in such a row.
      const taken = page.locator('.wide', { has: page.locator('#backup-file') }).locator('.acts .ds-button').first();
      // What was said of the file before stays until this one is read.
      const refused = page.locator('#restore-errors:not([data-old])');
      await page.evaluate(() => document.querySelector('#restore-errors')?.setAttribute('data-old', ''));
      await page.locator('#backup-file').setInputFiles(file(backup(answers)));
      await expect(taken.or(refused).first()).toBeVisible({ timeout: 30_000 });
      if (await refused.isVisible()) return undefined;
      await taken.click();
      if (!pages) return undefined;
      const seen = {};
      for (const language of ['en', 'nb']) {
        await other(language).evaluate((link) => link.click());
        await page.waitForFunction((language) => document.documentElement.lang === language && document.querySelector('#main h1'), language);
        for (const [path, it] of Object.entries(await page.evaluate(walk, language))) seen[`${language}/${path}`] = it;
      }
      return seen;
    };
    const differs = (one, expected) =>
      Object.keys(expected).flatMap((path) => {
        const [is, was] = [one[path], expected[path]];
        const kinds = [...new Set([...Object.keys(is.counts), ...Object.keys(was.counts)])];
        const changed = kinds.filter((kind) => is.counts[kind] !== was.counts[kind]).map((kind) => `${kind} ${was.counts[kind] ?? 0} → ${is.counts[kind] ?? 0}`);
        if (is.title !== was.title) changed.push(`the title is «${is.title}»`);
        return changed.length ? [`${path}: ${changed.join(', ')}`] : [];
      });

    await app.open('my-data');
    for (let number = 0; number < STEPS + 2; number += 1) await visit(`harmless ${number}`, false);
    // Twice, because what is fetched for a page is fetched at the first visit.
    await visit('harmless');
    const harmless = await visit('harmless words');
    const empty = await visit(' ');
    learning = false;
    const guide = Object.keys(harmless).length;
    for (const text of chosen) {
      now = text;
      const expected = blank(text) ? empty : harmless;
      const seen = await visit(text);
      if (!seen) {
        result.refused += 1;
        // A text that is too long, or that is none: half a sign.
        if ([...text].length <= LONGEST && text.isWellFormed()) note('was refused');
        continue;
      }
      result.taken += 1;
      result.pages += guide;
      let wrong = differs(seen, expected);
      // A page that was not finished looks the same the second time; one that is different stays so.
      if (wrong.length) {
        const again = await visit(text);
        wrong = again ? differs(again, expected) : ['was taken first and refused then'];
      }
      wrong.forEach(note);
      if (page.url() !== `${origin}/nb/my-data`) note(`is at ${page.url()}`);
      if ((result.taken + result.refused) % 25 === 0) log(`${result.taken + result.refused} texts, ${found.length} wrong`);
    }
  });
  return [
    {
      what: 'hostile texts imported into every field for words',
      done: `${result.taken} texts taken and ${result.refused} refused as too long or no text, ${result.pages} pages looked at in two languages`,
      counted: 'elements, attributes, dialogs, requests, policy violations or titles that should not be',
      found,
    },
  ];
}

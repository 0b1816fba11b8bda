// The program as a person uses it: pages, rows, questions and answers.
import { expect } from '@playwright/test';

/** The id of a field's element: its name with hyphens. */
export function domId(field) {
  return field.replaceAll('.', '-');
}

/** A project or an item of evidence is called by its place, `p1` or `e2`: its id is drawn when it is made. */
const ITEM = /^(project|evidence)\.([pe])(\d+)\.(.*)$/;

export class App {
  constructor(page, texts) {
    this.page = page;
    this.texts = texts;
    this.main = page.locator('#main');
    this.heading = page.locator('#main h1');
    this.saved = page.locator('header .saved');
    this.verdict = page.locator('section.verdict');
    this.headline = page.locator('#verdict');
    this.next = page.locator('section.verdict .next');
    this.summary = page.locator('.ds-error-summary');
    this.banners = page.locator('.banner');
  }

  /** Opens a page of this language by its address: `teacher`, `guide/school-label`, or nothing for the start page. */
  async open(path = '') {
    await this.page.goto(`/${this.texts.language}/${path}`);
    await this.ready();
  }

  async reload() {
    await this.page.reload();
    await this.ready();
  }

  /** Waits until the page has its heading: the texts and, in the guide, the page itself have come. */
  async ready() {
    await expect(this.heading).toBeVisible();
    // The build has written a heading too, and every page as it wrote it holds these words, which the program takes away.
    await expect(this.page.locator('#not-started')).toHaveCount(0);
  }

  button(id, within = this.page) {
    return within.getByRole('button', { name: this.texts.say(id), exact: true });
  }

  link(id, within = this.page) {
    return within.getByRole('link', { name: this.texts.say(id), exact: true });
  }

  /** Presses a button, follows a link or ticks a box. */
  async press(locator) {
    await locator.click();
  }

  /** Chooses from a list. */
  async choose(name, value) {
    await this.field(name).selectOption(value);
  }

  /** Follows a link of the header's navigation. */
  async visit(page) {
    await this.page.locator('header nav').getByRole('link', { name: this.texts.say(`page-title-${page}`), exact: true }).click();
    await this.ready();
  }

  async loadSample() {
    await this.open();
    await this.button('sample-load').click();
    await expect(this.button('sample-remove')).toBeVisible();
  }

  /** A requirement of a scheme, or an item of evidence by its place. */
  row(id) {
    const item = /^e(\d+)$/.exec(id);
    return item ? this.page.locator('[id^="req-e"]').nth(item[1] - 1) : this.page.locator(`#req-${id}`);
  }

  /** The status beside a requirement's heading. */
  state(id) {
    return this.row(id).locator('.state .st, .hd .st').first();
  }

  /** Opens a row and shows its fields. */
  async openRow(id) {
    const button = this.row(id).locator('button.act[aria-expanded]');
    if ((await button.getAttribute('aria-expanded')) === 'false') await this.press(button);
    await expect(this.row(id).locator('.edit')).toBeVisible();
  }

  /** Waits until what follows from a click is there: it comes after the next picture. */
  async settled() {
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done)))));
  }

  /** Opens every row of the page. */
  async openRows() {
    const closed = this.page.locator('button.act[aria-expanded=false]');
    await this.settled();
    while (await closed.count()) {
      await closed.first().click();
      await this.settled();
    }
  }

  /** The element of a field, or a part of it. */
  field(name, part = '') {
    const item = ITEM.exec(name);
    if (!item) return this.page.locator(`#${domId(name)}${part}`);
    const [, what, letter, place, of] = item;
    return this.page.locator(`[id^="${what}-${letter}"][id$="-${domId(of)}${part}"]`).nth(place - 1);
  }

  error(name) {
    return this.field(name, '-error');
  }

  /** Types a date, `2025-09` or `2025-09-14`, the parts as given, and leaves the boxes. */
  async date(name, written) {
    const [year, month, day = ''] = written.split('-');
    await this.dateBoxes(name, day.replace(/^0/, ''), month.replace(/^0/, ''), year);
  }

  /** Types into the three boxes of a date, as a person with a keyboard, and leaves them. */
  async dateBoxes(name, day, month, year) {
    for (const [part, text] of [['-d', day], ['-m', month], ['-y', year]]) {
      await this.field(name, part).fill(text);
    }
    await this.field(name, '-y').blur();
  }

  /** What stands in the three boxes of a date: day, month, year. */
  async dateShown(name) {
    return Promise.all(['-d', '-m', '-y'].map((part) => this.field(name, part).inputValue()));
  }

  /** Writes into a text or number field and leaves it. */
  async write(name, text) {
    await this.field(name).fill(text);
    await this.field(name).blur();
  }

  async yes(name) {
    await this.field(name, '-yes').check();
  }

  async no(name) {
    await this.field(name, '-no').check();
  }

  /** The stored texts of this origin, by key. */
  async stored() {
    return this.page.evaluate(() => ({ ...localStorage }));
  }

  /** The answers in the stored portfolio. */
  async storedAnswers() {
    const text = (await this.stored())['waymark.portfolio'];
    return text === undefined ? {} : JSON.parse(text).answers;
  }
}

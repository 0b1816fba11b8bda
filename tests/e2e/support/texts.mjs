// The texts of the program, read from where the program itself reads them, so that no test repeats their wording.
import { readFileSync, readdirSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';

/** The languages that every journey is walked in. */
export const LANGUAGES = ['en', 'nb'];

/** Languages for tests alone: longer texts, and Arabic script from right to left. `cargo xtask build --pseudo` makes them from English. */
export const PSEUDO = ['en-XA', 'ar-XB'];

/** The names of the guide's pages. */
export const TOPICS = readdirSync('public/lang/en/guide').map((file) => file.replace(/\.md$/, '')).sort();

/** Words without the invisible marks around values, and with every row of spaces as one. */
export function plain(words) {
  return words.replace(/[\u200f\u2068\u2069]/g, '').replace(/\s+/g, ' ').trim();
}

const bundles = new Map();

function bundle(language) {
  if (!bundles.has(language)) {
    const texts = new FluentBundle(language);
    const folder = PSEUDO.includes(language) ? `target/pseudo/${language}` : `public/lang/${language}`;
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
      const errors = texts.addResource(new FluentResource(readFileSync(`${folder}/${file}`, 'utf8')));
      if (errors.length) throw errors[0];
    }
    bundles.set(language, texts);
  }
  return bundles.get(language);
}

/** What a language says: a message with its values, and dates in words. */
export class Texts {
  constructor(language) {
    this.language = language;
    this.bundle = bundle(language);
  }

  /** The words of a message; `topic-window.next` names an attribute. A missing message or value is a mistake in the test. */
  say(id, values = {}) {
    const [name, attribute] = id.split('.');
    const message = this.bundle.getMessage(name);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (!pattern) throw new Error(`${this.language} has no message ${id}`);
    const errors = [];
    const words = this.bundle.formatPattern(pattern, values, errors);
    if (errors.length) throw errors[0];
    return plain(words);
  }

  /** `2026-11-21` or `2026-11` in words. */
  date(written) {
    const [year, month, day] = written.split('-').map(Number);
    if (day === 1) return this.say('date-first', { month: this.say(`month-${month}`), year: String(year) });
    if (day) return this.say('date-day', { day: String(day), month: this.say(`month-${month}`), year: String(year) });
    return this.say('date-month', { month: this.say(`month-${month}.alone`), year: String(year) });
  }

  /** A count, with its plural form and as shown. */
  count(id, count, values = {}) {
    return this.say(id, { count, count_text: String(count), ...values });
  }

  /** A whole number as shown. */
  number(number) {
    // The mark may be a space, which `say` would take away.
    const mark = this.bundle.formatPattern(this.bundle.getMessage('number-grouping').value);
    return plain(String(number).replace(/\B(?=(\d{3})+$)/g, mark));
  }

  /** Every text that needs no value, by its name. */
  plainTexts() {
    const found = new Map();
    for (const [name, message] of this.bundle._messages) {
      const patterns = [[name, message.value], ...Object.entries(message.attributes).map(([key, value]) => [`${name}.${key}`, value])];
      for (const [id, pattern] of patterns) {
        if (typeof pattern === 'string') found.set(id, plain(pattern));
      }
    }
    return found;
  }
}

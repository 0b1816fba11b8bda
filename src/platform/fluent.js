// Mozilla's Fluent, as small as we need it: the texts of one language and one way to format.
import { FluentBundle, FluentResource } from "@fluent/bundle";

let bundle;
// The files whose messages are here.
let files = new Set();
// Messages that nobody has asked for yet, by name: a page says some of many, and reading one as Fluent takes time.
let unread = new Map();

// Where a message begins. Our texts hold no terms, and no message that refers to another; tests see to both.
const BEGIN = /^([a-z][\w-]*) *=/im;
// Words on one line, without a value, an attribute or a remark: they are what the message says. Most are like this, and reading one as
// Fluent takes far longer than finding that out.
const PLAIN = /^ *([^{}\r\n]*[^{}\r\n ]) *[\r\n]*$/;

/** The texts of those files, by address on a line each, that are not here yet; an empty one for a file that cannot be had. */
export function fetchTexts(addresses) {
  const text = async (address) => {
    const answer = await fetch(address);
    return answer.ok ? answer.text() : "";
  };
  // Two pages may need the same file.
  const lacking = [...new Set(addresses.split("\n"))].filter((address) => !files.has(address));
  return Promise.all(lacking.map(async (address) => [address, await text(address).catch(() => "")]));
}

/**
 * Takes fetched texts in the place of those before, or as more of the same language; false, and nothing changes, when one of them is
 * no text: a host may answer with a page of its own.
 */
export function readTexts(language, texts, more) {
  const found = texts.map(([, text]) => text.split(BEGIN));
  const isText = ([before, name]) => name && !before.trimStart().startsWith("<");
  if (!found.every(isText) || (more && bundle?.locales[0] !== language)) return false;
  if (!more) {
    bundle = new FluentBundle(language);
    files = new Set();
    unread = new Map();
  }
  for (const [address] of texts) files.add(address);
  for (const parts of found) {
    for (let i = 1; i < parts.length; i += 2) unread.set(parts[i], parts[i + 1]);
  }
  return true;
}

/** The words of a message, or undefined. `args` alternates names and values. */
export function formatMessage(id, attribute, args) {
  if (unread.has(id)) {
    const text = unread.get(id);
    const words = PLAIN.exec(text)?.[1];
    if (words) return attribute ? undefined : words;
    bundle.addResource(new FluentResource(`${id} =${text}`));
    unread.delete(id);
  }
  const message = bundle?.getMessage(id);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!pattern) return undefined;
  const values = {};
  for (let i = 0; i < args.length; i += 2) values[args[i]] = args[i + 1];
  const errors = [];
  const words = bundle.formatPattern(pattern, values, errors);
  return errors.length ? undefined : words;
}

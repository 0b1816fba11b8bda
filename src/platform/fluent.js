// Mozilla's Fluent, as small as we need it: two places for texts (0 English, 1 the reader's language) and one way to format.
import { FluentBundle, FluentResource } from "@fluent/bundle";

const places = [];

/** Reads the texts of a language into a place; false when the text holds no message. */
export function readTexts(place, language, text) {
  const resource = new FluentResource(text);
  if (resource.body.length === 0) return false;
  const bundle = new FluentBundle(language);
  bundle.addResource(resource);
  places[place] = bundle;
  return true;
}

/** The words of a message, or undefined. `args` alternates names and values. */
export function formatMessage(place, id, attribute, args) {
  const bundle = places[place];
  const message = bundle?.getMessage(id);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!pattern) return undefined;
  const values = {};
  for (let i = 0; i < args.length; i += 2) values[args[i]] = args[i + 1];
  const errors = [];
  const words = bundle.formatPattern(pattern, values, errors);
  return errors.length ? undefined : words;
}

// Mozilla's Fluent, as small as we need it: the texts of one language and one way to format.
import { FluentBundle, FluentResource } from "@fluent/bundle";

let bundle;

/** Takes the texts of a language in the place of those before; false, and nothing changes, when the text holds no message. */
export function readTexts(language, text) {
  const resource = new FluentResource(text);
  if (resource.body.length === 0) return false;
  bundle = new FluentBundle(language);
  bundle.addResource(resource);
  return true;
}

/** The words of a message, or undefined. `args` alternates names and values. */
export function formatMessage(id, attribute, args) {
  const message = bundle?.getMessage(id);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!pattern) return undefined;
  const values = {};
  for (let i = 0; i < args.length; i += 2) values[args[i]] = args[i + 1];
  const errors = [];
  const words = bundle.formatPattern(pattern, values, errors);
  return errors.length ? undefined : words;
}

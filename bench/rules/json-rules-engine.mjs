// The rules for json-rules-engine. Its conditions are true or false; so each requirement has two rules, "met" and "not met", and is
// unknown when neither fires. A fact that was not answered is undefined, which no comparison of numbers lets through.
import { Engine } from 'json-rules-engine';
import { MET, NOT_MET, REQUIREMENTS, UNKNOWN } from './cases.mjs';
import { CRITERIA_AND_DECLARATION, flatNames } from './names.mjs';
import { flat } from './flat.mjs';

const { courses, labels } = flatNames;
const is = (fact, operator, value) => ({ fact, operator, value });
const other = (fact) => ({ fact });
const yes = (fact) => ({ met: is(fact, 'equal', true), not: is(fact, 'equal', false) });
const happened = (name) => ({
  met: is(`${name} from`, 'lessThanInclusive', other('today')),
  not: is(`${name} from`, 'greaterThan', other('today')),
});
/** Never "not met": nobody has published whether what came before counts. */
const afterReflection = (name) => ({ met: is('selfie to', 'lessThanInclusive', other(`${name} from`)) });
const all = (...parts) => ({ met: { all: parts.map((part) => part.met) }, not: { any: parts.flatMap((part) => part.not ?? []) } });
const any = (parts) => ({ met: { any: parts.map((part) => part.met) }, not: { all: parts.map((part) => part.not) } });
const within = (name, from, until) => ({
  met: { all: [is(`${name} from`, 'greaterThanInclusive', from), is(`${name} to`, 'lessThanInclusive', until)] },
  not: { any: [is(`${name} to`, 'lessThan', from), is(`${name} from`, 'greaterThan', until)] },
});

const RULES = {
  'teacher-recognition': [
    happened('selfie'),
    ...courses.map((name) => all(happened(name), afterReflection(name))),
    all(yes('founders'), happened('awarded'), afterReflection('awarded')),
    yes('special'),
    { met: is('event to', 'lessThanInclusive', other('first end')), not: is('last end', 'lessThan', other('event from')) },
  ],
  'school-label': [
    within('registered', 0, 20230109),
    { met: is('teachers', 'greaterThanInclusive', 3), not: is('teachers', 'lessThan', 3) },
    any(labels.map(([european, granted]) => all(yes(european), within(granted, 20221109, 20250116)))),
    ...CRITERIA_AND_DECLARATION.map(yes),
  ],
};

const group = (condition) => (condition.all || condition.any ? condition : { all: [condition] });

function engine(rules) {
  const made = new Engine([], { allowUndefinedFacts: true });
  rules.forEach((rule, place) => {
    made.addRule({ conditions: group(rule.met), event: { type: 'met', params: { place } } });
    made.addRule({ conditions: group(rule.not), event: { type: 'not', params: { place } } });
  });
  return made;
}

const ENGINES = Object.fromEntries(Object.entries(RULES).map(([scheme, rules]) => [scheme, engine(rules)]));

export const name = 'json-rules-engine';
export const prepare = (it) => ({ scheme: it.scheme, facts: flat(it) });
export async function judge({ scheme, facts }) {
  const { events } = await ENGINES[scheme].run(facts);
  const outcomes = Array(REQUIREMENTS[scheme].length).fill(UNKNOWN);
  for (const { type, params } of events) outcomes[params.place] = type === 'met' ? MET : NOT_MET;
  return outcomes;
}

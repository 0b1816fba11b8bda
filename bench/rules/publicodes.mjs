// The rules for publicodes. It knows what was not answered: a question without an answer is undefined, and its conditions join by the
// same logic as ours. Names are as people write them there, so flat.mjs needs none of its own.
import Engine from 'publicodes';
import { MET, NOT_MET, REQUIREMENTS, UNKNOWN } from './cases.mjs';
import { CRITERIA_AND_DECLARATION, flatNames } from './names.mjs';
import { flat } from './flat.mjs';

const { courses, labels } = flatNames;
/** Publicodes reads a hyphen between words as a part of the name, and a number on its own as a number. */
const called = (name) => name.replaceAll('-', ' ').replaceAll(/ (\d)/g, ' n$1');
const n = called;
const all = (...parts) => ({ 'toutes ces conditions': parts });
const any = (...parts) => ({ 'une de ces conditions': parts });
const happened = (name) => `${n(name)} from <= today`;
/** Nobody has published whether what came before the self-reflection counts; "unpublished" is a question nobody can answer. */
const afterReflection = (name) => any(`selfie to <= ${n(name)} from`, 'unpublished');
/** Yes, no, or as long as the day of a month is open, neither. */
const within = (name, from, until) => ({
  variations: [
    { si: all(`${n(name)} from >= ${from}`, `${n(name)} to <= ${until}`), alors: 'oui' },
    { si: any(`${n(name)} to < ${from}`, `${n(name)} from > ${until}`), alors: 'non' },
    { sinon: 'unpublished' },
  ],
});

const RULES = {
  'teacher-recognition': [
    { valeur: happened('selfie') },
    ...courses.map((name) => all(happened(name), afterReflection(name))),
    all('founders', happened('awarded'), afterReflection('awarded')),
    { valeur: 'special' },
    { variations: [{ si: 'event to <= first end', alors: 'oui' }, { si: 'last end < event from', alors: 'non' }, { sinon: 'unpublished' }] },
  ],
  'school-label': [
    within('registered', 0, 20230109),
    { valeur: 'teachers >= 3' },
    any(...labels.map(([european, granted]) => all(n(european), within(granted, 20221109, 20250116)))),
    ...CRITERIA_AND_DECLARATION.map((name) => ({ valeur: n(name) })),
  ],
};

const dates = (...names) => names.flatMap((name) => [`${name} from`, `${name} to`]);
const QUESTIONS = {
  'teacher-recognition': ['today', ...dates('selfie', 'awarded', 'event', ...courses), 'founders', 'special', 'first end', 'last end'],
  'school-label': ['today', 'teachers', ...dates('registered', ...labels.map(([, granted]) => granted)), ...labels.map(([european]) => european), ...CRITERIA_AND_DECLARATION],
};

/** It warns of each question without a default on the console, which would be timed too. */
const logger = { log() {}, warn() {}, error() {} };
const requirement = (place) => `requirement n${place}`;

function engine(scheme) {
  const rules = { unpublished: { question: 'unpublished' } };
  for (const name of QUESTIONS[scheme]) rules[n(name)] = { question: name };
  RULES[scheme].forEach((rule, place) => (rules[requirement(place)] = rule));
  return new Engine(rules, { logger });
}

const ENGINES = Object.fromEntries(Object.keys(RULES).map((scheme) => [scheme, engine(scheme)]));
const word = (value) => (value === true ? 'oui' : value === false ? 'non' : value);

export const name = 'publicodes';
export const prepare = (it) => ({
  scheme: it.scheme,
  situation: Object.fromEntries(Object.entries(flat(it)).map(([name, value]) => [n(name), word(value)])),
});
export function judge({ scheme, situation }) {
  const set = ENGINES[scheme].setSituation(situation);
  return REQUIREMENTS[scheme].map((_, place) => {
    const { nodeValue } = set.evaluate(requirement(place));
    return nodeValue === true ? MET : nodeValue === false ? NOT_MET : UNKNOWN;
  });
}

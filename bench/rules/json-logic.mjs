// The rules for json-logic-js. It has no third value, but numbers: outcomes are 0, 1 and 2, "all" is the least and "any" the greatest,
// which is Kleene's logic. What was not answered is null.
import jsonLogic from 'json-logic-js';
import { CRITERIA_AND_DECLARATION, flatNames } from './names.mjs';
import { flat } from './flat.mjs';

const { courses, labels } = flatNames;
const v = (name) => ({ var: name });
const open = (name) => ({ '==': [v(name), null] });
const yes = (name) => ({ if: [open(name), 1, v(name), 2, 0] });
const happened = (name) => ({ if: [open(`${name} from`), 1, { '<=': [v(`${name} from`), v('today')] }, 2, 0] });
const afterReflection = (name) => ({
  if: [{ or: [open(`${name} from`), open('selfie to')] }, 1, { '<=': [v('selfie to'), v(`${name} from`)] }, 2, 1],
});
const within = (name, from, until) => ({
  if: [
    open(`${name} from`),
    1,
    { and: [{ '<=': [from, v(`${name} from`)] }, { '<=': [v(`${name} to`), until] }] },
    2,
    { and: [{ '<=': [from, v(`${name} to`)] }, { '<=': [v(`${name} from`), until] }] },
    1,
    0,
  ],
});

const RULES = {
  'teacher-recognition': [
    happened('selfie'),
    ...courses.map((name) => ({ min: [happened(name), afterReflection(name)] })),
    { min: [yes('founders'), happened('awarded'), afterReflection('awarded')] },
    yes('special'),
    { if: [open('first end'), 1, { '<=': [v('event to'), v('first end')] }, 2, { '<': [v('last end'), v('event from')] }, 0, 1] },
  ],
  'school-label': [
    within('registered', 0, 20230109),
    { if: [open('teachers'), 1, { '>=': [v('teachers'), 3] }, 2, 0] },
    { max: labels.map(([european, granted]) => ({ min: [yes(european), within(granted, 20221109, 20250116)] })) },
    ...CRITERIA_AND_DECLARATION.map(yes),
  ],
};

export const name = 'json-logic-js';
export const prepare = (it) => ({ rules: RULES[it.scheme], facts: flat(it) });
export const judge = ({ rules, facts }) => jsonLogic.apply(rules, facts);

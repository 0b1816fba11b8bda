// The case as three engines take it: names with numbers and flags, and nothing where there is no answer. Made before the time is taken.
//
// Lists have a place for each record, because publicodes and json-rules-engine have no lists; a day that lies after every other
// stands for "it has not happened"; and the ends of the two years are worked out here, because no engine adds months.
import { MOST_LABELS, lastDay } from './cases.mjs';

export const NEVER = 99999999;

const later = (day) => {
  const [year, month] = [Math.floor(day / 10000) + 2, Math.floor(day / 100) % 100];
  return year * 10000 + month * 100 + Math.min(day % 100, lastDay(year, month));
};

export function flat(it) {
  const facts = { today: it.today };
  const put = (name, value) => {
    if (value !== undefined) facts[name] = value;
  };
  const date = (name, value) => {
    put(`${name} from`, value === false ? NEVER : value?.from);
    put(`${name} to`, value === false ? NEVER : value?.to);
  };
  if (it.scheme === 'school-label') {
    date('registered', it.registered);
    put('teachers', it.teachers);
    for (let place = 0; place < MOST_LABELS; place += 1) {
      // A list that is given is complete: a place without a record holds none.
      const label = it.labels && (it.labels[place] ?? { european: false, granted: false });
      put(`european ${place}`, label?.european);
      date(`granted ${place}`, label?.granted);
    }
    for (const [name, met] of Object.entries(it.criteria)) put(name, met);
    put('declaration', it.declaration);
    return facts;
  }
  date('selfie', it.selfie);
  for (let area = 1; area <= 6; area += 1) {
    date(`course ${area}`, it.courses && (it.courses.find((course) => course.area === area) ?? { completed: false }).completed);
  }
  put('founders', it.founders);
  date('awarded', it.awarded);
  put('special', it.special);
  date('event', it.submitted || { from: it.today, to: it.today });
  put('first end', it.selfie === false ? 0 : it.selfie && later(it.selfie.from));
  put('last end', it.selfie === false ? 0 : it.selfie && later(it.selfie.to));
  return facts;
}

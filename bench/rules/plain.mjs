// The rules written by hand in JavaScript: what somebody would write who has two sets of rules and no engine. It says which outcome,
// not why. The form made with Preact uses it too.
import { MET, NOT_MET, UNKNOWN, lastDay } from './cases.mjs';

const TWO_YEARS = 2;
const plusYears = (day, years) => {
  const [year, month] = [Math.floor(day / 10000) + years, Math.floor(day / 100) % 100];
  return year * 10000 + month * 100 + Math.min(day % 100, lastDay(year, month));
};

const yes = (flag) => (flag === undefined ? UNKNOWN : flag ? MET : NOT_MET);
const happened = (date, today) => (date === undefined ? UNKNOWN : date && date.from <= today ? MET : NOT_MET);
/** Nobody has published whether what came before the self-reflection counts. */
const afterReflection = (date, selfie) => (date && selfie && selfie.to <= date.from ? MET : UNKNOWN);

function within(date, from, until) {
  if (date === undefined) return UNKNOWN;
  if (date === false) return NOT_MET;
  if (from <= date.from && date.to <= until) return MET;
  return from <= date.to && date.from <= until ? UNKNOWN : NOT_MET;
}

function course(it, area) {
  if (it.courses === undefined) return UNKNOWN;
  let best = NOT_MET;
  for (const record of it.courses) {
    if (record.area !== area) continue;
    best = Math.max(best, Math.min(happened(record.completed, it.today), afterReflection(record.completed, it.selfie)));
  }
  return best;
}

function window(it) {
  if (it.selfie === undefined) return UNKNOWN;
  if (it.selfie === false) return NOT_MET;
  const event = it.submitted || { from: it.today, to: it.today };
  if (event.to <= plusYears(it.selfie.from, TWO_YEARS)) return MET;
  return plusYears(it.selfie.to, TWO_YEARS) < event.from ? NOT_MET : UNKNOWN;
}

export function teacher(it) {
  const label = Math.min(yes(it.founders), happened(it.awarded, it.today), afterReflection(it.awarded, it.selfie));
  const courses = [course(it, 1), course(it, 2), course(it, 3), course(it, 4), course(it, 5), course(it, 6)];
  return [happened(it.selfie, it.today), ...courses, label, yes(it.special), window(it)];
}

export function school(it) {
  const teachers = it.teachers === undefined ? UNKNOWN : 3 <= it.teachers ? MET : NOT_MET;
  let label = it.labels === undefined ? UNKNOWN : NOT_MET;
  for (const { european, granted } of it.labels ?? []) {
    label = Math.max(label, Math.min(yes(european), within(granted, 20221109, 20250116)));
  }
  const form = Object.values(it.criteria).map(yes);
  return [within(it.registered, 0, 20230109), teachers, label, ...form, yes(it.declaration)];
}

export const name = 'hand-written JavaScript';
export const prepare = (it) => it;
export const judge = (it) => (it.scheme === 'school-label' ? school(it) : teacher(it));

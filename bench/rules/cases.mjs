// The cases that every engine judges: the same in every run, in the browser and natively.
//
// A date is `undefined` (not answered), `false` (it has not happened) or its first and last possible day as numbers such as
// 20250115. So no engine pays for reading texts, and none but the hand-written rules and ours for adding months.

import { drawer } from '../../tests/support/drawer.mjs';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export const lastDay = (year, month) => (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : DAYS[month - 1]);

const CRITERIA = ['esafety', 'principle-1', 'principle-2', 'principle-3', 'principle-4', 'principle-5'];
/** The days on which rules turn: every one must occur, and the days beside it. */
const TURNS = [20230108, 20230109, 20230110, 20221108, 20221109, 20250116, 20250117, 20240229];
export const MOST_LABELS = 3;

/** Half of them teachers under the text from before the launch, half schools in the round 2025-2026. */
export function generate(count, seed = 2025) {
  const next = drawer(seed);
  const among = (from, to) => from + Math.floor(next() * (to - from + 1));
  const day = (years) => {
    if (next() < 0.1) return TURNS[among(0, TURNS.length - 1)];
    const [year, month] = [among(...years), among(1, 12)];
    return year * 10000 + month * 100 + among(1, lastDay(year, month));
  };
  const date = (years, settled) => {
    if (next() > settled) return next() < 0.5 ? undefined : false;
    const from = day(years);
    if (next() < 0.8) return { from, to: from };
    const month = Math.floor(from / 100);
    return { from: month * 100 + 1, to: month * 100 + lastDay(Math.floor(month / 100), month % 100) };
  };
  const flag = (settled) => (next() > settled ? (next() < 0.5 ? undefined : false) : true);

  const teacher = (settled) => {
    // Somebody who has nearly all did it in order; the others did it in any.
    const [first, then, now] = settled > 0.95 ? [[2023, 2023], [2024, 2024], [2025, 2025]] : [[2023, 2025], [2024, 2026], [2025, 2026]];
    return {
      scheme: 'teacher-recognition',
      today: day(now),
      selfie: date(first, settled),
      courses: next() > settled ? undefined : [1, 2, 3, 4, 5, 6].filter(() => next() < settled).map((area) => ({ area, completed: date(then, settled) })),
      founders: flag(settled),
      awarded: date(then, settled),
      special: flag(settled),
      submitted: date(then, settled * 0.6),
    };
  };
  const school = (settled) => ({
    scheme: 'school-label',
    today: day([2024, 2026]),
    registered: date([2020, 2023], settled),
    teachers: next() > settled ? undefined : among(0, 6),
    labels: next() > settled ? undefined : Array.from({ length: among(0, MOST_LABELS) }, () => ({ granted: date([2022, 2025], settled), european: flag(settled) })),
    criteria: Object.fromEntries(CRITERIA.map((name) => [name, flag(settled)])),
    declaration: flag(settled),
  });
  // Beginners, people half way, and those who have nearly all: so that each outcome occurs often.
  return Array.from({ length: count }, (_, place) => (place % 2 ? school : teacher)([0.5, 0.85, 0.99][among(0, 2)]));
}

const written = (date) => {
  if (!date) return date;
  const text = String(date.from);
  const month = `${text.slice(0, 4)}-${text.slice(4, 6)}`;
  return date.from === date.to ? `${month}-${text.slice(6)}` : month;
};

/** The case as the command line reads it (ARCHITECTURE.md). */
export function line(it, place) {
  const day = written({ from: it.today, to: it.today });
  const head = { id: String(place), scheme: it.scheme, edition: it.scheme === 'school-label' ? '2025-2026' : '2025-prelaunch', today: day };
  const facts =
    it.scheme === 'school-label'
      ? {
          registered: written(it.registered),
          active_teachers: it.teachers,
          labels: it.labels?.map((label) => ({ granted: written(label.granted), european: label.european })),
          criteria: it.criteria,
          declaration_signed: it.declaration,
        }
      : {
          selfie_completed: written(it.selfie),
          courses: it.courses?.map((course) => ({ area: course.area, completed: written(course.completed) })),
          project: { founders_in_two_countries: it.founders, label_awarded: written(it.awarded), special_indication: it.special },
          submitted: written(it.submitted),
        };
  return JSON.stringify({ ...head, facts });
}

/** Outcomes, as numbers that join by their least. */
export const [NOT_MET, UNKNOWN, MET] = [0, 1, 2];
export const REQUIREMENTS = {
  'teacher-recognition': ['reflection', 'course-1', 'course-2', 'course-3', 'course-4', 'course-5', 'course-6', 'label-awarded', 'special-indication', 'window'],
  'school-label': ['registered', 'active-teachers', 'quality-label', ...CRITERIA, 'declaration'],
};

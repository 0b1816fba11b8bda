// What both peers ask and say: the teacher's and the school's form as questions in English. Each computes its verdict with the
// hand-written rules.
import { MET, REQUIREMENTS, UNKNOWN, lastDay } from '../rules/cases.mjs';
import { school, teacher } from '../rules/plain.mjs';

export const STORED = 'peer.answers';

export const COURSES = [
  'Professional engagement',
  'Digital resources',
  'Teaching and learning',
  'Assessment',
  'Empowering learners',
  "Facilitating learners' digital competence",
];
export const CRITERIA = {
  esafety: 'The school has a practice of eSafety',
  'principle-1': 'Leadership is shared',
  'principle-2': 'Teachers work together',
  'principle-3': 'Pupils act as agents of change',
  'principle-4': 'The school is a model for others',
  'principle-5': 'The school is an inclusive and innovative place',
};
export const NAMES = {
  reflection: 'Self-reflection',
  ...Object.fromEntries(COURSES.map((name, place) => [`course-${place + 1}`, `Course: ${name}`])),
  'label-awarded': 'National Quality Label',
  'special-indication': 'Special indication on the label',
  window: 'Within two years',
  registered: 'Registered by 9 January 2023',
  'active-teachers': 'At least three active teachers',
  'quality-label': 'A European label granted between 9 November 2022 and 16 January 2025',
  ...CRITERIA,
  declaration: 'Declaration signed',
};
export const WORDS = ['not met', 'unknown', 'met'];

/** `2025-03` or `2025-03-14` as typed, or nothing. */
export function date(text) {
  const found = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text ?? '');
  if (!found) return undefined;
  const [year, month, day] = found.slice(1).map((part) => part && Number(part));
  if (month < 1 || 12 < month || lastDay(year, month) < (day ?? 1) || day === 0) return undefined;
  const first = year * 10000 + month * 100;
  return { from: first + (day ?? 1), to: first + (day ?? lastDay(year, month)) };
}

const today = () => Number(new Date().toISOString().slice(0, 10).replaceAll('-', ''));

/** A label as soon as something is said of it; none only when somebody says so. */
function labels(answers) {
  if (answers['label-date'] !== undefined || answers.european !== undefined) return [{ granted: date(answers['label-date']), european: answers.european }];
  return answers['no-labels'] ? [] : undefined;
}

/** The case in what was answered: flags are true, false or absent; dates and references are texts. */
export function caseOf(answers) {
  const areas = [1, 2, 3, 4, 5, 6].filter((area) => answers[`course-${area}`]);
  const asked = areas.length || [1, 2, 3, 4, 5, 6].some((area) => answers[`course-${area}`] === false);
  return {
    teacher: {
      today: today(),
      selfie: date(answers.reflection),
      courses: asked ? areas.map((area) => ({ area, completed: date(answers[`course-${area}-date`]) })) : undefined,
      founders: answers.founders,
      awarded: answers.awarded === false ? false : date(answers['awarded-date']),
      special: answers.special,
    },
    school: {
      today: today(),
      registered: date(answers.registered),
      teachers: answers.teachers === undefined || answers.teachers === '' ? undefined : Number(answers.teachers),
      labels: labels(answers),
      criteria: Object.fromEntries(Object.keys(CRITERIA).map((name) => [name, answers[name]])),
      declaration: answers.declaration,
    },
  };
}

/** The verdict in words, and each requirement with its own. */
export function verdict(form, answers) {
  const it = caseOf(answers);
  const outcomes = form === 'school' ? school(it.school) : teacher(it.teacher);
  const ids = REQUIREMENTS[form === 'school' ? 'school-label' : 'teacher-recognition'];
  const met = outcomes.filter((outcome) => outcome === MET).length;
  const least = Math.min(...outcomes);
  const whole = least === MET ? 'All requirements are met' : least === UNKNOWN ? 'Not all is known yet' : 'Not met yet';
  return { text: `${whole}: ${met} of ${ids.length}`, rows: ids.map((id, place) => ({ id, name: NAMES[id], outcome: outcomes[place] })) };
}

export function stored() {
  try {
    return JSON.parse(localStorage.getItem(STORED)) ?? {};
  } catch {
    return {};
  }
}
export const store = (answers) => localStorage.setItem(STORED, JSON.stringify(answers));
/** `?form=teacher`; else the school's. */
export const asked = () => (new URLSearchParams(location.search).get('form') === 'teacher' ? 'teacher' : 'school');

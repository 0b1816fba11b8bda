// Our own rules behind the border of wasm: cases become whole numbers, one call judges them all, bytes come back (bench/ours).
import { REQUIREMENTS } from './cases.mjs';

const [FLAG, NUMBER, DAY, MONTH, LIST] = [1, 2, 3, 4, 5];

const flag = (value) => (value === undefined ? 0 : value ? 8 + FLAG : FLAG);
const date = (value) => {
  if (!value) return value === false ? FLAG : 0;
  return value.from === value.to ? value.from * 8 + DAY : Math.floor(value.from / 100) * 8 + MONTH;
};

let buffer = new Int32Array(1024);
let end = 0;
function put(word) {
  if (end === buffer.length) {
    const longer = new Int32Array(end * 2);
    longer.set(buffer);
    buffer = longer;
  }
  buffer[end] = word;
  end += 1;
}

/** The numbers of all cases, in the order of scheme.json. */
export function numbers(cases) {
  end = 0;
  for (const it of cases) {
    if (it.scheme === 'school-label') {
      put(1);
      put(it.today);
      put(date(it.registered));
      put(it.teachers === undefined ? 0 : it.teachers * 8 + NUMBER);
      put(it.labels ? it.labels.length * 8 + LIST : 0);
      for (const label of it.labels ?? []) {
        put(date(label.granted));
        put(flag(label.european));
      }
      // Nobody is asked who held the label before, nor for the older form's criteria a to f.
      for (let none = 0; none < 7; none += 1) put(0);
      for (const name in it.criteria) put(flag(it.criteria[name]));
      put(flag(it.declaration));
    } else {
      put(0);
      put(it.today);
      put(date(it.selfie));
      put(it.courses ? it.courses.length * 8 + LIST : 0);
      for (const course of it.courses ?? []) {
        put(course.area * 8 + NUMBER);
        put(date(course.completed));
      }
      put(flag(it.founders));
      put(date(it.awarded));
      put(flag(it.special));
      put(0);
      put(0);
      put(date(it.submitted));
    }
  }
  return buffer.subarray(0, end);
}

export const name = 'Waymark, in wasm';

/** Judges cases with the loaded program; gives for each the outcomes of its requirements, and last that of the whole. */
export function judgeAll(judged, cases) {
  const bytes = judged(numbers(cases));
  let place = 0;
  return cases.map((it) => {
    const length = REQUIREMENTS[it.scheme].length + 1;
    place += length;
    return bytes.subarray(place - length, place);
  });
}

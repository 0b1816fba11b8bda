// The names that the engines share (see flat.mjs).
import { MOST_LABELS, REQUIREMENTS } from './cases.mjs';

export const flatNames = {
  courses: [1, 2, 3, 4, 5, 6].map((area) => `course ${area}`),
  labels: Array.from({ length: MOST_LABELS }, (_, place) => [`european ${place}`, `granted ${place}`]),
};
/** The requirements of the school that are one answer each; facts have the same names. */
export const CRITERIA_AND_DECLARATION = REQUIREMENTS['school-label'].slice(3);

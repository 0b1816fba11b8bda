// The two journeys, each from the front door to a verdict that is met.
import { expect } from './test.mjs';

export const TEACHER = {
  selfie: '2025-09',
  courses: ['2025-10-03', '2025-11-14', '2026-01', '2026-03-20', '2026-05-08', '2026-09'],
  reference: (area) => `REF-${area}-«æ»`,
  project: 'Letters from the coast & <b>beyond</b>',
  awarded: '2026-10-02',
  submitted: '2026-11-05',
  /** The month in which the two years end. */
  deadline: '2027-09',
};

export const SCHOOL = { name: 'Fjellheim skole', round: '2025-2026', registered: '2023-01-09', teachers: 3, project: 'Water stories', awarded: '2024-10-02' };

const PRINCIPLES = ['esafety', 'principle-1', 'principle-2', 'principle-3', 'principle-4', 'principle-5'];

/** From the start page through one of its two doors: `teacher` or `school`. */
export async function enter(app, door) {
  await app.open();
  const doors = app.page.getByRole('navigation', { name: app.texts.say('start-doors') });
  await app.press(doors.getByRole('link').filter({ hasText: app.texts.say(`start-${door}`) }));
  await expect(app.heading).toSay(app.texts.say(`${door}-title`));
}

export async function takeCourse(app, area, completed) {
  await app.openRow(`course-${area}`);
  await app.press(app.field(`teacher.course.${area}.done`));
  await app.date(`teacher.course.${area}.completed`, completed);
  await app.write(`teacher.course.${area}.reference`, TEACHER.reference(area));
}

export async function walkTeacher(app) {
  await enter(app, 'teacher');
  await app.openRow('reflection');
  await app.date('teacher.selfie', TEACHER.selfie);
  for (const [place, completed] of TEACHER.courses.entries()) await takeCourse(app, place + 1, completed);
  await app.openRow('label-awarded');
  await app.press(app.button('project-add', app.row('label-awarded')));
  await app.write('project.p1.title', TEACHER.project);
  await app.yes('project.p1.two-countries');
  await app.yes('project.p1.labelled');
  await app.date('project.p1.awarded', TEACHER.awarded);
  await app.openRow('special-indication');
  await app.yes('project.p1.special');
  await app.openRow('window');
  await app.date('teacher.submitted', TEACHER.submitted);
}

/** Opens every row of the teacher's page and looks for every answer of the journey. */
export async function seeTeacher(app) {
  await app.openRows();
  expect(await app.dateShown('teacher.selfie')).toEqual(['', '9', '2025']);
  for (const [place, completed] of TEACHER.courses.entries()) {
    const field = `teacher.course.${place + 1}`;
    const [year, month, day] = completed.split('-');
    await expect(app.field(`${field}.done`)).toBeChecked();
    expect(await app.dateShown(`${field}.completed`)).toEqual([day ? String(Number(day)) : '', String(Number(month)), year]);
    await expect(app.field(`${field}.reference`)).toHaveValue(TEACHER.reference(place + 1));
  }
  await expect(app.field('project.p1.title')).toHaveValue(TEACHER.project);
  await expect(app.field('project.p1.two-countries', '-yes')).toBeChecked();
  await expect(app.field('project.p1.labelled', '-yes')).toBeChecked();
  expect(await app.dateShown('project.p1.awarded')).toEqual(['2', '10', '2026']);
  await expect(app.field('project.p1.special', '-yes')).toBeChecked();
  expect(await app.dateShown('teacher.submitted')).toEqual(['5', '11', '2026']);
  await expect(app.headline).toSay(app.texts.say('verdict-teacher-recognition-met'));
}

export async function addSchoolLabel(app) {
  await app.press(app.button('project-add', app.row('quality-label')));
  await app.write('project.p1.title', SCHOOL.project);
  await app.yes('project.p1.two-countries');
  await app.yes('project.p1.labelled');
  await app.date('project.p1.awarded', SCHOOL.awarded);
}

export async function answerForm(app) {
  for (const part of PRINCIPLES) {
    await app.openRow(part);
    await app.yes(`school.form.${part}.met`);
    await app.write(`school.form.${part}.practice`, `What we do for ${part}`);
    await app.write(`school.form.${part}.proof`, `Evidence for ${part}`);
    if (part !== 'esafety') await app.write(`school.form.${part}.plan`, `Plan for ${part}`);
  }
}

export async function signDeclaration(app) {
  await app.openRow('declaration');
  await app.yes(`school.declaration.${SCHOOL.round}`);
}

export async function walkSchool(app) {
  await enter(app, 'school');
  await app.choose('school.edition', SCHOOL.round);
  await app.write('school.name', SCHOOL.name);
  await app.date('school.registered', SCHOOL.registered);
  await app.write(`school.teachers.${SCHOOL.round}`, String(SCHOOL.teachers));
  await addSchoolLabel(app);
  await answerForm(app);
  await signDeclaration(app);
}

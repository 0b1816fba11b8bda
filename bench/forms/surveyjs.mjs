// The two forms as SurveyJS draws them: the questions as its JSON, the verdict as HTML of its own question type.
import { Model } from 'survey-core';
import 'survey-core/survey-core.css';
import { renderSurvey } from 'survey-js-ui';
import { COURSES, CRITERIA, WORDS, asked, store, stored, verdict } from './form.mjs';

const tick = (name, title) => ({ type: 'checkbox', name, titleLocation: 'hidden', choices: [{ value: true, text: title }] });
const text = (name, title) => ({ type: 'text', name, title });
const date = (name, title) => ({ type: 'text', name, title, placeholder: 'YYYY-MM-DD or YYYY-MM' });
const panel = (title, elements) => ({ type: 'panel', title, elements });

const FORMS = {
  teacher: [
    date('reflection', 'When did you finish the self-reflection?'),
    ...COURSES.map((name, place) =>
      panel(name, [tick(`course-${place + 1}`, 'I completed this course'), date(`course-${place + 1}-date`, 'When?'), text(`course-${place + 1}-reference`, 'Reference of the certificate')]),
    ),
    panel('Project', [text('project', 'Name of the project'), tick('founders', 'It was founded by teachers in two countries'), tick('awarded', 'It has the National Quality Label'), date('awarded-date', 'When was the label awarded?'), tick('special', 'The label carries the special indication')]),
  ],
  school: [
    panel('Step 1', [date('registered', 'Since when is the school registered?'), text('teachers', 'How many teachers have been active?'), tick('no-labels', 'None of our projects has a label'), tick('european', 'A label is from a European project'), date('label-date', 'When was it granted?')]),
    panel('Step 2', [
      ...Object.entries(CRITERIA).map(([name, label]) => panel(label, [tick(name, 'We meet this'), text(`${name}-practice`, 'What do you do?'), text(`${name}-proof`, 'Evidence')])),
      tick('declaration', 'The declaration is signed'),
    ]),
  ],
};

const form = asked();
/** A tick is a list with one choice in SurveyJS; the rules take true, false or nothing. */
const plain = (data) => Object.fromEntries(Object.entries(data).map(([name, value]) => [name, Array.isArray(value) ? value.includes(true) : value]));
const side = document.getElementById('verdict');
const list = document.getElementById('rows');
function show(data) {
  const { text: words, rows } = verdict(form, plain(data));
  side.textContent = words;
  list.replaceChildren(...rows.map((row) => Object.assign(document.createElement('li'), { className: `is-${row.outcome}`, textContent: `${row.name}: ${WORDS[row.outcome]}` })));
}

const survey = new Model({ title: form === 'teacher' ? 'Recognition of a teacher' : 'School Label 2025-2026', showNavigationButtons: false, showQuestionNumbers: false, elements: FORMS[form] });
survey.data = stored();
survey.onValueChanged.add(() => {
  store(survey.data);
  show(survey.data);
});
show(survey.data);
renderSurvey(survey, document.getElementById('app'));

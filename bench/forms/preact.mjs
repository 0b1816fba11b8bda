// The two forms as a page written by hand with Preact.
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { COURSES, CRITERIA, WORDS, asked, store, stored, verdict } from './form.mjs';

function App() {
  const [form, setForm] = useState(asked);
  const [answers, setAnswers] = useState(stored);
  const set = (name, value) => {
    const changed = { ...answers, [name]: value };
    store(changed);
    setAnswers(changed);
  };
  const tick = (name, label) =>
    h('p', null, h('label', null, h('input', { type: 'checkbox', id: name, checked: answers[name] === true, onChange: (event) => set(name, event.target.checked) }), ` ${label}`));
  const text = (name, label, hint) =>
    h('p', null, h('label', { for: name }, label), h('br'), h('input', { id: name, value: answers[name] ?? '', placeholder: hint, onChange: (event) => set(name, event.target.value || undefined) }));
  const date = (name, label) => text(name, label, 'YYYY-MM-DD or YYYY-MM');
  const teacher = () => [
    date('reflection', 'When did you finish the self-reflection?'),
    ...COURSES.map((name, place) =>
      h('fieldset', null, h('legend', null, name), tick(`course-${place + 1}`, 'I completed this course'), date(`course-${place + 1}-date`, 'When?'), text(`course-${place + 1}-reference`, 'Reference of the certificate')),
    ),
    h('fieldset', null, h('legend', null, 'Project'), text('project', 'Name of the project'), tick('founders', 'It was founded by teachers in two countries'), tick('awarded', 'It has the National Quality Label'), date('awarded-date', 'When was the label awarded?'), tick('special', 'The label carries the special indication')),
  ];
  const school = () => [
    h('h2', null, 'Step 1'),
    date('registered', 'Since when is the school registered?'),
    text('teachers', 'How many teachers have been active?'),
    tick('no-labels', 'None of our projects has a label'),
    tick('european', 'A label is from a European project'),
    date('label-date', 'When was it granted?'),
    h('h2', null, 'Step 2'),
    ...Object.entries(CRITERIA).map(([name, label]) =>
      h('fieldset', null, h('legend', null, label), tick(name, 'We meet this'), text(`${name}-practice`, 'What do you do?'), text(`${name}-proof`, 'Evidence')),
    ),
    tick('declaration', 'The declaration is signed'),
  ];
  const { text: words, rows } = verdict(form, answers);
  const link = (to, label) =>
    h('a', { href: `?form=${to}`, 'aria-current': form === to ? 'page' : undefined, onClick: (event) => { event.preventDefault(); history.pushState(null, '', `?form=${to}`); setForm(to); } }, label);
  return [
    h('header', null, h('nav', null, link('teacher', 'Teacher'), ' ', link('school', 'School'))),
    h('main', null, h('h1', null, form === 'teacher' ? 'Recognition of a teacher' : 'School Label 2025-2026'), h('form', null, ...(form === 'teacher' ? teacher() : school()))),
    h('aside', { 'aria-live': 'polite' }, h('h2', { id: 'verdict' }, words), h('ul', null, ...rows.map((row) => h('li', { class: `is-${row.outcome}` }, `${row.name}: ${WORDS[row.outcome]}`)))),
  ];
}

render(h(App), document.getElementById('app'));

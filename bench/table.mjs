// One table of what was measured: medians, spread, ratio and goal. A goal is that of the issue; what is missed says so.
import { ratios } from './rules.mjs';
import { middle } from './places.mjs';

const rounded = (value) => (Math.abs(value) < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en').replaceAll(',', ' '));
const shown = (values, unit) => `${rounded(middle(values))}${unit} (${rounded(Math.min(...values))} to ${rounded(Math.max(...values))})`;
const ms = (values) => shown(values, ' ms');
const rate = (values) => shown(values, ' a second');
const kilo = (bytes) => `${rounded(bytes / 1024)} KB`;
const times = (ratio) => `${ratio.toFixed(ratio < 10 ? 2 : 0)} times`;
const against = (goal, reached) => `${goal}${reached ? '' : ': **not reached**'}`;

class Table {
  rows = [];
  add(measured, value, ratio = '', goal = '') {
    this.rows.push(`| ${measured} | ${value} | ${ratio} | ${goal} |`);
  }
  text() {
    return ['| measured | median (least to most) | ratio | goal |', '| --- | --- | --- | --- |', ...this.rows].join('\n');
  }
}

/** How long ours may take, beside each. */
const MOST = { SurveyJS: 0.45, 'Preact, by hand': 2 };

function load(visits, table) {
  const of = (name, what) => visits.find((it) => it.name === name).visits.map((visit) => visit[what]);
  const ratio = (name, what) => middle(of('Waymark', what)) / middle(of(name, what));
  for (const { name } of visits.filter((it) => it.visits[0].usable !== undefined)) {
    const own = name === 'Waymark';
    const share = ratio(name, 'usable');
    const most = MOST[name];
    table.add(`first visit usable: ${name}`, ms(of(name, 'usable')), own ? '' : `ours takes ${times(share)} as long`, own ? '' : against(`ours at most ${most} times`, share <= most));
  }
  for (const { name } of visits) {
    const first = ratio('Waymark without scripts', 'paint');
    table.add(`first contentful paint: ${name}`, ms(of(name, 'paint')), name === 'Waymark' ? `${times(first)} that without scripts` : '', name === 'Waymark' ? against('1.05 times', first <= 1.05) : '');
  }
  for (const { name } of visits) table.add(`bytes of the first visit: ${name}`, kilo(middle(of(name, 'bytes'))), `${middle(of(name, 'requests'))} requests`);
  const shift = Math.max(...of('Waymark', 'shift'));
  table.add('layout shift: Waymark', shift.toFixed(4), '', against('0', shift === 0));
}

function second(starts, table) {
  const of = (what) => starts.map((it) => it[what]);
  const ratio = middle(of('usable')) / middle(of('floor'));
  table.add('second start, usable, from what the service worker keeps', ms(of('usable')), `${times(ratio)} the floor`, against('300 ms', middle(of('usable')) <= 300));
  table.add('the floor: first paint of that page without scripts, kept too', ms(of('floor')));
}

const GOALS = { publicodes: 100, 'json-rules-engine': 10, 'json-logic-js': 3 };

function rules(found, table) {
  const ours = found.rates[0];
  table.add(`cases judged: ${ours.name}`, rate(ours.rates));
  for (const { name, ratio } of ratios(found)) {
    const goal = GOALS[name];
    const rates = found.rates.find((it) => it.name === name).rates;
    table.add(`cases judged: ${name}`, rate(rates), `ours is ${times(ratio)} as fast`, goal ? against(`${goal} times`, ratio >= goal) : 'for comparison');
  }
  for (const { count, times: list } of found.growth) table.add(`${count} cases through the border of wasm`, ms(list), `${rounded((middle(list) / count) * 1000)} µs each`, 'the same each');
}

function natively({ ours, node }, table) {
  for (const [scheme, { rate: own, range }] of Object.entries(ours.schemes)) {
    const theirs = middle(node[scheme]);
    table.add(`native, ${scheme}, with all reasons`, `${rounded(own)} a second (${rounded(range[0])} to ${rounded(range[1])})`, `${times(own / theirs)} Node's`, against('1 times', own >= theirs));
    table.add(`hand-written JavaScript in Node, ${scheme}, outcomes alone`, rate(node[scheme]));
  }
  for (const { count, time } of ours.cases) table.add(`native, ${count} cases`, `${rounded(time / 1e6)} ms`, `${rounded(time / count)} ns each`, 'the same each');
  for (const { count, time } of ours.requirements) table.add(`native, ${count / 100} requirements, 100 cases`, `${rounded(time / 1e6)} ms`, `${rounded(time / count)} ns each`, 'the same each');
}

function answers(ticks, table) {
  const frame = 1000 / 60;
  for (const { items, page, list } of ticks) {
    const of = (what) => list.map((it) => it[what]);
    const changed = middle(of('changed'));
    const rest = `handler ${rounded(middle(of('handled')))} ms, drawn ${rounded(middle(of('drawn')))} ms, all that follows from it changed ${rounded(middle(of('followed')))} ms`;
    // What is changed within a frame is in the next picture; how long that takes to be drawn is the browser's part.
    table.add(`a tick on the ${page} page, ${items} items: its field changed`, ms(of('changed')), rest, items <= 1_000 ? against('one frame, 16.7 ms', changed <= frame) : '');
  }
}

function interactions(found, table) {
  for (const { page, durations } of found) {
    const worst = Math.max(...durations);
    table.add(`interaction to next paint on the ${page} page with the example, ${durations.length} interactions`, ms(durations), `worst ${rounded(worst)} ms`, against('50 ms', worst <= 50));
  }
}

function memory({ loaded, after, warm, switches, time }, table) {
  const whole = (it) => it.scripts + it.wasm;
  table.add('memory after load: scripts and wasm', `${kilo(loaded.scripts)} and ${kilo(loaded.wasm)}`, '', against('12 MB', whole(loaded) <= 12 * 1024 * 1024));
  table.add(`memory after ${switches} changes of the page`, `${kilo(after.scripts)} and ${kilo(after.wasm)}`, `${kilo(whole(after) - whole(warm))} more than after the first 40; ${after.nodes - warm.nodes} nodes, ${after.listeners - warm.listeners} listeners`, 'no growth');
  table.add('a change of the page, processor not slowed', `${rounded(time)} ms`);
}

function languages({ first, warm }, table) {
  const requests = Math.max(...warm.map((it) => it.requests));
  table.add('another language for the first time', `${rounded(first.time)} ms`, `${first.requests} requests, ${kilo(first.bytes)}: ${first.urls.map((it) => `\`${it}\``).join(', ')}`, against('1 request', first.requests <= 1));
  table.add('back and forth between languages', ms(warm.map((it) => it.time)), `${requests} requests at most, ${kilo(Math.max(...warm.map((it) => it.bytes)))}`);
}

function profiles(ticks) {
  const lines = ticks.filter(({ items }) => items > 100).map(({ items, page, profile }) => {
    const parts = profile.filter(({ own }) => own).slice(0, 5).map(({ name, share }) => `\`${name}\` ${Math.round(share * 100)} %`);
    return `- ${page} page, ${items} items: ${parts.join(', ')}`;
  });
  return `Where the time of a tick goes, by function (functions of the program have lost their names):\n\n${lines.join('\n')}`;
}

const WRITERS = { load, second, rules, native: natively, ticks: answers, interactions, memory, languages };

/** The table, with what was measured on and the versions of everything. */
export function table(found, { machine, quick }) {
  const table = new Table();
  for (const [part, write] of Object.entries(WRITERS)) if (found[part]) write(found[part], table);
  const versions = Object.entries(found.versions).map(([name, version]) => `${name} ${version}`);
  const head = `${versions.join(', ')}; ${machine}.${quick ? ' Measured with `--quick`: few times, so take the medians for a hint.' : ''}`;
  return [head, table.text(), found.ticks ? profiles(found.ticks) : ''].filter(Boolean).join('\n\n') + '\n';
}

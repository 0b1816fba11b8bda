// How long things take with a portfolio that is far larger than anybody's, on a processor four times slower. Times, so nothing here fails.
import { backup, copies, onDisk, withBrowser } from './support.mjs';

const RUNS = 15;
const STATES = 50;

function large(evidence) {
  const answers = { 'school.name': 'Fjellheim skole', 'teacher.selfie': '2025-09' };
  for (let item = 1; item <= evidence; item += 1) {
    answers[`evidence.e${item}.title`] = `Photos of the open day, part ${item}`;
    answers[`evidence.e${item}.place`] = `Shared folder, subfolder ${item}`;
    answers[`evidence.e${item}.date`] = '2026-03-20';
    answers[`evidence.e${item}.for.teacher`] = item % 2 === 0;
    answers[`evidence.e${item}.for.school`] = item % 3 === 0;
  }
  return answers;
}

/** Runs before the page's scripts. Between reading local storage and asking for the day the program does nothing but read the text. */
function clock() {
  const get = Storage.prototype.getItem;
  Storage.prototype.getItem = function (key) {
    const at = performance.now();
    const text = get.call(this, key);
    if (key === 'waymark.portfolio') window.readAt ??= at;
    return text;
  };
  const asked = () => {
    if (window.readAt !== undefined) window.parsedAt ??= performance.now();
  };
  const Clock = Date;
  window.Date = class extends Clock {
    constructor(...parts) {
      asked();
      super(...parts);
    }
    static now() {
      asked();
      return Clock.now();
    }
  };
}

/** Ticks a box, and tells after how long it was painted and said to be saved. */
async function tick(id, saved) {
  const line = document.querySelector('header .saved');
  const says = () => line.textContent.replace(/[\u2068\u2069]/g, '').includes(saved);
  const start = performance.now();
  const durable = new Promise((done) => {
    new MutationObserver((_, watch) => {
      if (!says()) return;
      watch.disconnect();
      done(performance.now() - start);
    }).observe(line, { childList: true, subtree: true, characterData: true });
  });
  document.getElementById(id).click();
  const handled = performance.now() - start;
  const painted = await new Promise((done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // The first task after the frame.
      port1.onmessage = () => done(performance.now() - start);
      port2.postMessage(0);
    }),
  );
  return { handled, painted, durable: await durable };
}

const shown = (times) => {
  const sorted = [...times].sort((one, other) => one - other);
  return { middle: sorted[Math.floor(sorted.length / 2)], least: sorted[0], most: sorted.at(-1) };
};

async function slow(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

export async function run({ evidence, log }) {
  return withBrowser(async (device) => {
    const { page, app, context } = await device();
    await app.open('about');
    await page.evaluate((text) => localStorage.setItem('waymark.portfolio', text), backup(large(evidence)));
    await app.open('teacher');
    // With stamps for all fields, as after many edits; and states to go back to.
    await app.visit('my-data');
    await page.locator('#backup-file').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(backup({ 'school.name': 'x' })) });
    await app.button('data-restore-do').click();
    await page.locator('#backup-file').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(backup(large(evidence))) });
    await app.button('data-restore-do').click();
    await app.visit('school');
    for (let state = 0; state < STATES; state += 1) await app.write('school.name', `State ${state}`);
    await onDisk(app);
    const { quick } = await copies(page);
    log(`a document of ${quick.length} characters`);
    await page.close();

    const times = { parsed: [], handled: [], painted: [], durable: [] };
    const saved = app.texts.say('save-done', { time: '' });
    for (let number = 0; number < RUNS; number += 1) {
      const page = await context.newPage();
      await page.addInitScript(clock);
      await slow(page);
      await page.goto('/en/teacher');
      await page.waitForFunction(() => window.parsedAt !== undefined && document.querySelector('#req-course-1 button.act'));
      times.parsed.push(await page.evaluate(() => window.parsedAt - window.readAt));
      if (number === RUNS - 1) {
        await page.click('#req-course-1 button.act');
        await page.waitForSelector('#teacher-course-1-done');
        await page.waitForTimeout(3000);
        for (let turn = 0; turn < RUNS; turn += 1) {
          const it = await page.evaluate(`(${tick})('teacher-course-1-done', ${JSON.stringify(saved)})`);
          for (const [what, time] of Object.entries(it)) times[what].push(time);
          await page.waitForTimeout(100);
        }
      }
      await page.close();
    }
    const row = (what, times) => ({ what, ...shown(times) });
    return [
      row('start: reading the stored text and making answers of it', times.parsed),
      row('a tick: its handler has ended, local storage written', times.handled),
      row('a tick: painted', times.painted),
      row('a tick: said to be saved, on the disk', times.durable),
    ];
  });
}

// A Chromium with a profile that outlives it, to be killed with all its processes and started again.
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { LAUNCH } from './support.mjs';

/** The processes of a browser: those that name its profile. */
function processesOf(profile) {
  const names = (id) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(profile);
    } catch {
      return false;
    }
  };
  return readdirSync('/proc').filter((id) => /^\d+$/.test(id) && names(id)).map(Number);
}

export class Chromium {
  #asked = new Map();
  #heard = new Map();
  #last = 0;

  /** Starts with the one page that is open; commands go to that page. */
  static async start(profile) {
    const it = new Chromium();
    it.profile = profile;
    const options = ['--headless=new', '--remote-debugging-pipe', `--user-data-dir=${profile}`, '--disable-breakpad', 'about:blank'];
    // A group of its own, so that one signal ends all of it.
    it.process = spawn(LAUNCH.executablePath, [...LAUNCH.args, ...options], {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    it.ended = new Promise((end) => it.process.once('exit', end));
    it.process.stdio[3].on('error', () => {});
    it.#listen(it.process.stdio[4]);
    const { targetInfos } = await it.send('Target.getTargets');
    const { targetId } = targetInfos.find(({ type }) => type === 'page');
    it.session = (await it.send('Target.attachToTarget', { targetId, flatten: true })).sessionId;
    await it.send('Page.enable');
    await it.send('Runtime.enable');
    return it;
  }

  #listen(pipe) {
    let rest = '';
    pipe.setEncoding('utf8');
    pipe.on('error', () => {});
    pipe.on('data', (text) => {
      const messages = (rest + text).split('\0');
      rest = messages.pop();
      for (const message of messages.map((it) => JSON.parse(it))) {
        const asked = this.#asked.get(message.id);
        this.#asked.delete(message.id);
        if (asked && message.error) asked.reject(new Error(`${asked.method}: ${message.error.message}`));
        else if (asked) asked.resolve(message.result);
        else this.#heard.get(message.method)?.(message.params);
      }
    });
  }

  on(event, hear) {
    this.#heard.set(event, hear);
  }

  send(method, params = {}) {
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise((resolve, reject) => this.#asked.set(id, { resolve, reject, method }));
    this.process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId: this.session })}\0`);
    return answer;
  }

  /** What a function of the page answers. */
  async ask(act, ...values) {
    const expression = `(${act})(${values.map((value) => JSON.stringify(value)).join(',')})`;
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Ends everything at once, as a power cut for the browser: nothing of it is asked or told. */
  async kill() {
    try {
      process.kill(-this.process.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    await this.ended;
    // A process that left the group; and the profile is free only when the last one is gone.
    for (let turn = 0; turn < 500; turn += 1) {
      const left = processesOf(this.profile);
      if (!left.length) return;
      for (const id of left) {
        try {
          process.kill(id, 'SIGKILL');
        } catch {
          // Gone meanwhile.
        }
      }
      await new Promise((next) => setTimeout(next, 10));
    }
    throw new Error('the browser does not end');
  }
}

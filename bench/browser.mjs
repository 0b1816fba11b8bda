// Chromium by its own protocol. Playwright's evaluate and waitForFunction put 330 KB of script into the page, which takes 120 ms on a
// slow processor; so pages are opened and read with the protocol's own commands, and nothing is asked while time is taken.
import { chromium } from '@playwright/test';
import own from '../playwright.config.mjs';
import { QUICK } from './places.mjs';

export const SLOW = 4;
/** Slow 4G: 1.6 Mbit/s, and 150 ms for each answer. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };

export const launch = () => chromium.launch(own.use.launchOptions);
export const sleep = (time) => new Promise((done) => setTimeout(done, time));

/** A window of its own storage, or of the storage of a given context. */
export async function open(browser, { context, cpu = 1, network = false, first, ...options } = {}) {
  const home = context ?? (await browser.newContext(options));
  const page = await home.newPage();
  const devtools = await home.newCDPSession(page);
  const requests = new Map();
  devtools.on('Network.responseReceived', ({ requestId, response, type }) => requests.set(requestId, { url: response.url, type, bytes: 0, kept: response.fromServiceWorker || response.fromDiskCache }));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (requests.has(requestId)) requests.get(requestId).bytes = encodedDataLength;
  });
  const failures = [];
  devtools.on('Runtime.exceptionThrown', ({ exceptionDetails: it }) => failures.push(it.exception?.description ?? it.text));
  await devtools.send('Page.enable');
  await devtools.send('Runtime.enable');
  await devtools.send('Network.enable');
  if (network) await devtools.send('Network.emulateNetworkConditions', NETWORK);
  if (first) await devtools.send('Page.addScriptToEvaluateOnNewDocument', { source: first });

  const evaluate = async (source) => {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', { expression: source, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    devtools,
    evaluate,
    failures,
    requests: () => [...requests.values()],
    forget: () => requests.clear(),
    /** Opens an address and waits: nothing is asked of the page meanwhile. */
    async go(address, rest) {
      if (cpu !== 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
      await devtools.send('Page.navigate', { url: address });
      await sleep(rest);
    },
    /** Waits until an expression is true; only where no time is taken. */
    async until(source, what) {
      for (let turn = 0; turn < 600; turn += 1) {
        if (await evaluate(source)) return;
        await sleep(100);
      }
      throw new Error(`after a minute ${what} has not come${failures.length ? `; the page said: ${failures[0]}` : ''}`);
    },
    close: () => (context ? page.close() : home.close()),
  };
}

/** A shared machine may be busy for a moment; so a visit waits longer than anything it looks for. */
export const REST = QUICK ? 5000 : 6000;

// What every test on a server begins with: the server itself, and requests that show each byte and header as sent.
import { test as base } from '@playwright/test';
import { Agent, request } from 'node:http';
import { start } from './servers.mjs';

export const test = base.extend({
  server: ['nginx', { option: true, scope: 'worker' }],
  base: ['/', { option: true, scope: 'worker' }],
  /** The origin of a server that runs while the tests of its project do. */
  origin: [
    async ({ server, base }, use) => {
      const { origin, stop } = await start(server, base);
      await use(origin);
      await stop();
    },
    { scope: 'worker' },
  ],
  /** Asks for a path below the base; redirects are not followed and nothing is unpacked. */
  ask: async ({ origin, base }, use) => {
    const agent = new Agent({ keepAlive: true });
    await use((path, headers = {}) => answer(`${origin}${base}${path}`, headers, agent));
    agent.destroy();
  },
});

function answer(url, headers, agent) {
  return new Promise((done, failed) => {
    const sent = request(url, { headers, agent }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part)).on('error', failed);
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    });
    sent.on('error', failed).end();
  });
}

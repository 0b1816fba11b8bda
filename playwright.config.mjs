// The end-to-end tests: the built site in dist/, served as static files, in the Chromium that `cargo xtask test` found.
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const port = Number(process.env.PORT_E2E ?? 4173);
const pseudoPort = port + 1000;
/** Where the site with the languages for tests is served. */
export const pseudoSite = `http://127.0.0.1:${pseudoPort}`;

const serve = (folder, port) => ({
  command: `node_modules/.bin/sirv ${folder} --host 127.0.0.1 --port ${port} --single 404.html --etag --quiet`,
  url: `http://127.0.0.1:${port}/`,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  // A snapshot is made only when it is asked for: one that is missing is a mistake.
  updateSnapshots: 'none',
  expect: { toMatchAriaSnapshot: { pathTemplate: 'tests/e2e/trees/{arg}{ext}' } },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    // These tests watch requests and let them fail; a worker would answer in the network's place. offline.spec.mjs lets it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // The second one is there after `cargo xtask build --pseudo`, as in `cargo xtask test`.
  webServer: [serve('dist', port), ...(existsSync('target/pseudo-site') ? [serve('target/pseudo-site', pseudoPort)] : [])],
});

// The end-to-end tests: the built site in dist/, served as static files, in the Chromium that `cargo xtask test` found.
import { defineConfig } from '@playwright/test';

const port = Number(process.env.PORT_E2E ?? 4173);

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
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
  webServer: {
    command: `node_modules/.bin/sirv dist --host 127.0.0.1 --port ${port} --single 404.html --etag --quiet`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});

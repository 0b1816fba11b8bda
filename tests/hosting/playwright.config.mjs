// The tests on real servers: the built site under the recipes in hosting/, at the root of a host and in a folder of it.
import { defineConfig } from '@playwright/test';
import own from '../../playwright.config.mjs';
import { BASES, SERVERS } from './support/servers.mjs';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/hosting',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  use: { browserName: own.use.browserName, launchOptions: own.use.launchOptions },
  projects: SERVERS.flatMap((server) => BASES.map((base) => ({ name: `${server} at ${base}`, use: { server, base } }))),
});

import { defineConfig } from '@playwright/test';

// The explorer in Chromium against a server that runs already: `dotnet test` starts one on a free port and says where by
// INDUSTRYGRAPH_URL; by hand, `npm run e2e` tests the one at its usual address.
export default defineConfig({
  testDir: '.',
  outputDir: '../node_modules/.cache/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: process.env.INDUSTRYGRAPH_URL ?? 'http://localhost:5080',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.INDUSTRYGRAPH_CHROMIUM ?? '/usr/bin/chromium',
      // A root user, as in containers, has no sandbox; the pages under test are our own.
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
  },
});

import { defineConfig } from '@playwright/test';

// The explorer in Chromium against a server that runs already: `dotnet test` starts one on a free port and says where by
// INDUSTRYGRAPH_URL; by hand, `npm run e2e` tests the one at its usual address.
export default defineConfig({
  testDir: '.',
  outputDir: '../node_modules/.cache/e2e',
  fullyParallel: true,
  workers: 2,
  // Long enough for a machine that is busy with other tests.
  timeout: 180_000,
  expect: { timeout: 40_000 },
  reporter: 'list',
  use: {
    baseURL: process.env.INDUSTRYGRAPH_URL ?? 'http://localhost:5080',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.INDUSTRYGRAPH_CHROMIUM ?? '/usr/bin/chromium',
      // A root user, as in containers, has no sandbox; the pages under test are our own. The network draws by WebGL.
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--enable-unsafe-swiftshader'],
    },
  },
});

import { type Browser, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';

interface Watch {
  /** Failures that a test brings about on purpose, as the console words them. */
  expectedErrors: RegExp[];
}

interface Tabs {
  desktop: Page;
  hand: Page;
}

const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const hand: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };

// What Chromium's driver says of its own speed where WebGL is drawn without a graphics card.
const drawnInSoftware = /GL Driver Message \(OpenGL, Performance/;

/**
 * `page` on a desktop and `phone`. After each test nothing may stand in the console, and no other host may have been asked.
 * The tests of a worker share a tab, since opening one takes longer than most tests; what a test leaves in it is cleared.
 */
export const test = base.extend<{ watch: Watch; phone: Page }, Tabs>({
  desktop: [async ({ browser }, use) => open(browser, desktop, use), { scope: 'worker' }],
  hand: [async ({ browser }, use) => open(browser, hand, use), { scope: 'worker' }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  watch: async ({}, use) => use({ expectedErrors: [] }),
  page: async ({ desktop, baseURL, watch }, use) => visit(desktop, baseURL ?? '', watch, use),
  phone: async ({ hand, baseURL, watch }, use) => visit(hand, baseURL ?? '', watch, use),
});

async function open(browser: Browser, options: BrowserContextOptions, use: (tab: Page) => Promise<void>) {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({
    ...options,
    baseURL: process.env.INDUSTRYGRAPH_URL ?? 'http://localhost:5080',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    permissions,
  });
  await use(await context.newPage());
  await context.close();
}

async function visit(tab: Page, baseURL: string, watch: Watch, use: (page: Page) => Promise<void>) {
  const said: string[] = [];
  const foreign: string[] = [];
  tab.on('console', (message) => {
    if ((message.type() === 'error' || message.type() === 'warning') && !drawnInSoftware.test(message.text())) {
      said.push(`${message.type()}: ${message.text()}`);
    }
  });
  tab.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  tab.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(baseURL).origin) {
      foreign.push(request.url());
    }
  });
  await use(tab);
  await clear(tab);
  expect(said.filter((line) => !watch.expectedErrors.some((pattern) => pattern.test(line)))).toEqual([]);
  expect(foreign).toEqual([]);
}

async function clear(tab: Page): Promise<void> {
  await tab.unrouteAll({ behavior: 'ignoreErrors' });
  await tab.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await tab.goto('about:blank');
  await tab.emulateMedia({ colorScheme: 'light' });
  tab.removeAllListeners();
}

export { expect };

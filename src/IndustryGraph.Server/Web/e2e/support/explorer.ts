import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test';

interface Watch {
  /** Failures that a test brings about on purpose, as the console words them. */
  expectedErrors: RegExp[];
}

interface Contexts {
  desktop: BrowserContext;
  hand: BrowserContext;
}

// What Chromium's driver says of its own speed where WebGL is drawn without a graphics card.
const drawnInSoftware = /GL Driver Message \(OpenGL, Performance/;

const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const hand: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };

/**
 * `page` on a desktop and `phone`. After each test nothing may stand in the console, and no other host may have been asked.
 * The tests of a worker share the browser's cache, so that each pays for its own work alone.
 */
export const test = base.extend<{ watch: Watch; phone: Page }, Contexts>({
  desktop: [async ({ browser }, use) => lend(browser, desktop, use), { scope: 'worker' }],
  hand: [async ({ browser }, use) => lend(browser, hand, use), { scope: 'worker' }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  watch: async ({}, use) => use({ expectedErrors: [] }),
  page: async ({ desktop, baseURL, watch }, use) => visit(desktop, baseURL ?? '', watch, use),
  phone: async ({ hand, baseURL, watch }, use) => visit(hand, baseURL ?? '', watch, use),
});

async function lend(browser: Browser, options: BrowserContextOptions, use: (context: BrowserContext) => Promise<void>) {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce', locale: 'en-GB', permissions });
  await use(context);
  await context.close();
}

async function visit(context: BrowserContext, baseURL: string, watch: Watch, use: (page: Page) => Promise<void>) {
  const page = await context.newPage();
  const said: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if ((message.type() === 'error' || message.type() === 'warning') && !drawnInSoftware.test(message.text())) {
      said.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(baseURL).origin) {
      foreign.push(request.url());
    }
  });
  await use(page);

  // What a test chose (language, colours) is not to be found by the next one.
  await page.evaluate(() => localStorage.clear()).catch(() => undefined);
  await page.close();
  expect(said.filter((line) => !watch.expectedErrors.some((pattern) => pattern.test(line)))).toEqual([]);
  expect(foreign).toEqual([]);
}

export { expect };

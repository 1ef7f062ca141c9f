import { test as base, expect } from '@playwright/test';

interface Watch {
  /** Failures that a test brings about on purpose, as the console words them. */
  expectedErrors: RegExp[];
}

/** A page of the explorer. After each test nothing may stand in the console, and no other host may have been asked. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const watch: Watch = { expectedErrors: [] };
      const said: string[] = [];
      const foreign: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          said.push(`${message.type()}: ${message.text()}`);
        }
      });
      page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) {
          foreign.push(request.url());
        }
      });
      await use(watch);
      expect(said.filter((line) => !watch.expectedErrors.some((pattern) => pattern.test(line)))).toEqual([]);
      expect(foreign).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

import { expect, type Page } from '@playwright/test';

/** Opens a view and waits until all of it stands there, for what looks at the whole page. */
export async function openView(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settle(page);
}

/** Waits until a view has its heading, and nothing is awaited any more. */
export async function settle(page: Page): Promise<void> {
  await expect(page.locator('main :is(h1, h2)').first()).toBeAttached();
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

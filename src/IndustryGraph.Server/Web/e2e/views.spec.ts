import type { Page } from '@playwright/test';
import { violationsOf } from './support/accessibility';
import { expect, test } from './support/explorer';
import { overflowOf, overlapsOf } from './support/layout';
import { openView, settle } from './support/settle';
import { views } from './support/views';

// One visit to a view looks at it in every way, since opening it is what takes time.
for (const { name, path } of views) {
  test(`${name} is accessible in light and dark, and fits a desktop`, async ({ page, watch }, info) => {
    watch.expectedErrors = name === 'unknown' ? [/status of 4\d\d/] : [];
    await openView(page, path);
    await fits(page, info.outputPath('light.png'));
    expect.soft(await violationsOf(page), 'light').toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect.soft(await violationsOf(page, 'contrast'), 'dark').toEqual([]);

    await speakFrench(page);
    await fits(page, info.outputPath('dark-french.png'));
  });

  test(`${name} is accessible and fits on a phone`, async ({ phone, watch }, info) => {
    watch.expectedErrors = name === 'unknown' ? [/status of 4\d\d/] : [];
    await openView(phone, path);
    await fits(phone, info.outputPath('phone.png'));
    expect.soft(await violationsOf(phone), 'phone').toEqual([]);

    await speakFrench(phone);
    await fits(phone, info.outputPath('phone-french.png'));
  });
}

async function fits(page: Page, screenshot: string): Promise<void> {
  await page.screenshot({ path: screenshot });
  expect.soft(await overflowOf(page), `${screenshot}: wider than the window`).toBe(0);
  expect.soft(await overlapsOf(page), `${screenshot}: texts upon each other`).toEqual([]);
}

async function speakFrench(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await settle(page);
}

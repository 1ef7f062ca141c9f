import { violationsOf } from './support/accessibility';
import { expect, test } from './support/explorer';
import { overflowOf, overlapsOf } from './support/layout';
import { openView, settle } from './support/settle';
import { views } from './support/views';

const phone = { width: 390, height: 844 };

// One visit to a view looks at it in every way, since opening it is what takes time.
for (const { name, path } of views) {
  test(`${name} is accessible in light and dark, and fits a desktop and a phone`, async ({ page, watch }, info) => {
    test.slow();
    watch.expectedErrors = name === 'unknown' ? [/status of 4\d\d/] : [];
    const fits = async (where: string) => {
      await page.screenshot({ path: info.outputPath(`${where}.png`) });
      expect.soft(await overflowOf(page), `${where}: wider than the window`).toBe(0);
      expect.soft(await overlapsOf(page), `${where}: texts upon each other`).toEqual([]);
    };

    await openView(page, path);
    await fits('desktop');
    expect.soft(await violationsOf(page), 'light').toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect.soft(await violationsOf(page, 'contrast'), 'dark').toEqual([]);

    await page.setViewportSize(phone);
    await settle(page);
    await fits('phone');
    expect.soft(await violationsOf(page), 'phone').toEqual([]);

    await openView(page, `${path}&lang=fr`);
    await fits('phone in French');
  });
}

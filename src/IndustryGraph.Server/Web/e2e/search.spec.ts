import { expect, test } from './support/explorer';

test('finds as one types, and opens by keyboard alone', async ({ page }) => {
  await page.goto('/entities?asOf=2026-11-01');
  const box = page.getByRole('combobox', { name: 'Search' });
  await expect(box).toBeVisible();
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page.keyboard.type('auro');
  await expect(page.getByRole('option').filter({ hasText: 'Aurora Innovation' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/entities\/aurora/);
  await expect(page.getByRole('heading', { level: 1, name: 'Aurora' })).toBeVisible();
});

test('forgives accents and small errors, and says where nothing is found', async ({ page }) => {
  await page.goto('/entities?asOf=2026-11-01');
  const box = page.getByRole('combobox', { name: 'Search' });
  await box.fill('skoda');
  await expect(page.getByRole('option').filter({ hasText: 'Škoda' }).first()).toBeVisible();
  await box.fill('zzzzqqq');
  await expect(page.getByRole('listbox')).toContainText('zzzzqqq');
});

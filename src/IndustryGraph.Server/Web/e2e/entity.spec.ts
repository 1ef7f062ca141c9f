import { expect, test } from './support/explorer';

test('shows what holds on the day, each with who says so', async ({ page }) => {
  await page.goto('/entities/ford?asOf=2019-07-09');
  await expect(page.getByRole('heading', { level: 1, name: 'Ford' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('44 relations');
  await expect(page.getByRole('main')).toContainText('Argo AI');
});

test('changes with the date, which stays in the address and comes back with it', async ({ page }) => {
  await page.goto('/entities/ford?asOf=2019-07-09');
  await expect(page.getByRole('main')).toContainText('44 relations stand');
  await page.getByRole('button', { name: 'Later change' }).first().click();
  await expect(page).toHaveURL(/asOf=2019-07-12/);
  await expect(page.getByRole('main')).toContainText('46 relations stand');

  await page.reload();
  await expect(page.getByRole('main')).toContainText('46 relations stand');

  await page.goBack();
  await expect(page).toHaveURL(/asOf=2019-07-09/);
  await expect(page.getByRole('main')).toContainText('44 relations stand');
});

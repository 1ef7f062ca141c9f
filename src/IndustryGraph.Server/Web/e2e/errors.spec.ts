import { expect, test } from './support/explorer';

test('an id that nobody has is answered by the nearest ones', async ({ page, watch }) => {
  watch.expectedErrors = [/status of 4\d\d/];
  await page.goto('/sharing?of=audy&asOf=2026-11-01');
  await expect(page.getByRole('alert')).toContainText('There is no entity “audy”.');
  await page.getByRole('alert').getByRole('link', { name: 'audi' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Volkswagen Group shares');
});

test('a server that is away is told so, and asked again by a button', async ({ page, watch }) => {
  watch.expectedErrors = [/ERR_FAILED|Failed to load/];
  await page.goto('/analyses?asOf=2026-11-01');
  const link = page.getByRole('main').getByRole('link', { name: 'Ownership chains' }).last();
  await expect(link).toBeVisible();
  await page.route('**/graphql', (route) => route.abort());
  await link.click();
  await expect(page.getByRole('alert')).toContainText('The server does not answer.', { timeout: 20_000 });

  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('have a majority owner');
});

test('an address of no view says where to go', async ({ page, watch }) => {
  watch.expectedErrors = [/404/];
  await page.goto('/analyses/nothing-of-that-name');
  await expect(page.getByRole('main')).toContainText('There is no analysis “nothing-of-that-name”.');
  await page.getByRole('link', { name: 'All analyses' }).click();
  await expect(page).toHaveURL(/\/analyses$/);
});

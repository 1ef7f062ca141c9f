import { readFile } from 'node:fs/promises';
import { expect, test } from './support/explorer';

test('run with the parameters of their form, which the address keeps', async ({ page }) => {
  await page.goto('/analyses?asOf=2026-11-01');
  await page.getByRole('main').getByRole('link', { name: 'Deals that ended' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('62 deals ended or were called off');

  await page.getByRole('combobox', { name: 'Organization, optional' }).fill('ford');
  await page.getByRole('option').filter({ hasText: /^Ford/ }).first().click();
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(page).toHaveURL(/arg\.organization=ford/);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^62 /);
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('combobox', { name: 'Organization, optional' })).toHaveValue('Ford');
});

test('sort by a click on a head, and open a row for its claims', async ({ page }) => {
  await page.goto('/analyses/ownership-chains?asOf=2026-11-01');
  await page.getByRole('button', { name: 'Organization', exact: true }).click();
  await expect(page).toHaveURL(/sort=organization/);
  await expect(page.getByRole('columnheader', { name: 'Organization' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Details of Audi', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('Volkswagen Group owns Audi');
});

test('say beside a field what is wrong with it, and do not run', async ({ page }) => {
  await page.goto('/analyses/likely-partners?asOf=2026-11-01');
  await page.getByLabel('How many').fill('many');
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(page.getByRole('alert')).toHaveText('Needs a whole number, such as 25.');
  await expect(page).not.toHaveURL(/arg\./);
});

test('show their statement and hand over their rows', async ({ page }) => {
  await page.goto('/analyses/most-shared-platforms?asOf=2026-11-01');
  const download = page.waitForEvent('download');
  await page.getByRole('main').getByRole('button', { name: 'JSON' }).click();
  const rows: unknown = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(rows).toHaveLength(25);

  await page.getByRole('radio', { name: 'Cypher' }).click();
  await expect(page.getByRole('main')).toContainText(
    '// Title: Which platforms carry the most organizations and groups',
  );
  await expect(page.getByRole('link', { name: 'Open in GraphiQL' })).toHaveAttribute('href', /^\/graphiql\?query=/);
});

import { expect, test } from './support/explorer';

const anything = 'platforms=ev,multi-energy,combustion,commercial,autonomous-driving,software,battery';

test('says in one sentence who shares how much, and opens both sides with their sources', async ({ page }) => {
  await page.goto(`/sharing?of=ford&asOf=2026-11-01&statuses=active,announced&${anything}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Ford shares or plans to share 8 platforms with 18 groups',
  );

  const row = page.getByRole('row').filter({ hasText: 'Volkswagen Group' });
  await row.getByRole('gridcell', { name: /^2019/ }).click();
  await expect(page).toHaveURL(/pair=ford,volkswagen-group&via=meb/);
  const evidence = page.getByRole('region', { name: 'Evidence' });
  await expect(evidence.getByRole('heading', { level: 2 })).toHaveText(
    'Ford and Volkswagen Group share MEB since 12 July 2019',
  );
  await expect(evidence).toContainText('uses it as licensee');
  await expect(evidence.getByRole('link', { name: /Official: Ford to launch MEB-based EV/ })).toHaveAttribute(
    'href',
    /^https?:/,
  );
  await expect(evidence).toContainText('MEB licence from Volkswagen to Ford');
  await expect(evidence).toContainText('owned by Volkswagen Group 100%');

  await evidence.getByRole('button', { name: 'Close the evidence' }).click();
  await expect(evidence).toBeHidden();
});

test('is walked by arrows and opened by Enter', async ({ page }) => {
  await page.goto('/sharing?of=ford&asOf=2026-11-01');
  const grid = page.getByRole('grid');
  await grid.getByRole('rowheader', { name: /Volkswagen Group/ }).focus();
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press('ArrowRight');
  }

  await expect(grid.getByRole('gridcell').filter({ hasText: '2019' }).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Evidence' })).toContainText('share MEB since 12 July 2019');
});

test('asked for nobody shows everybody against everybody, and a pair opens all that it shares', async ({ page }) => {
  await page.goto('/sharing?asOf=2026-11-01');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('48 pairs of groups share platforms');
  await page.getByRole('gridcell', { name: '8', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Evidence' }).getByRole('heading', { level: 2 })).toHaveText(
    /^(Nissan Motor and Renault Group|Renault Group and Nissan Motor) share 8 platforms$/,
  );
});

test('counts by company where one asks so', async ({ page }) => {
  await page.goto('/sharing?of=audi&asOf=2026-11-01');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Volkswagen Group shares');
  await page.getByRole('radio', { name: 'Company' }).click();
  await expect(page).toHaveURL(/level=organization/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Audi shares \d+ platforms with \d+ companies$/);
});

test('says why nothing is shared, and leads to the day on which it is', async ({ page }) => {
  await page.goto('/sharing?of=ford&asOf=2000-01-01');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'On 1 January 2000 Ford shares no platform with anybody, by what is counted.',
  );
  await page.getByRole('link', { name: 'Go to 12 July 2019' }).click();
  await expect(page).toHaveURL(/asOf=2019-07-12/);
  await expect(page.getByRole('grid')).toContainText('Volkswagen Group');
});

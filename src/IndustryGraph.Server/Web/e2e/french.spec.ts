import { expect, test } from './support/explorer';

test('speaks French, in words, dates and spaces', async ({ page }) => {
  await page.goto('/sharing?of=ford&asOf=2026-11-01&pair=ford,volkswagen-group&via=meb&lang=fr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ford partage 4 plateformes avec 1 groupe');
  const evidence = page.getByRole('region', { name: 'Preuves' });
  await expect(evidence.getByRole('heading', { level: 2 })).toHaveText(
    'Ford et Volkswagen Group partagent MEB depuis le 12 juillet 2019',
  );
  await expect(evidence).toContainText('Qui le dit\u202f?');
});

test('changes the language without losing the view', async ({ page }) => {
  await page.goto('/analyses/ended-deals?asOf=2026-11-01');
  await page.getByRole('button', { name: 'Français' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('62 accords terminés ou abandonnés');
  await expect(page).toHaveURL(/ended-deals/);
});

import { expect, test } from './support/explorer';

test('shows the network as a ladder, and a rung says who says so', async ({ phone }) => {
  await phone.goto('/network?of=ford,volkswagen-group&asOf=2019-07-09');
  await phone.getByRole('button', { name: 'MEB (Modular Electric Drive Matrix): Ford, Negotiating' }).tap();
  await expect(phone.getByRole('region', { name: 'Evidence' })).toContainText('Negotiating, 5 to 12 Jul 2019');
});

test('has the day as a sheet, and the link and the downloads in a menu', async ({ phone }) => {
  await phone.goto('/network?of=ford,volkswagen-group&asOf=2019-07-09');
  await phone.getByRole('button', { name: /^As of 9 July 2019/ }).tap();
  await phone.getByRole('button', { name: 'Earlier change' }).tap();
  await expect(phone).not.toHaveURL(/asOf=2019-07-09/);
  await phone.getByRole('button', { name: 'Close' }).tap();

  await phone.getByRole('button', { name: 'More', exact: true }).tap();
  await phone.getByRole('menuitem', { name: 'Copy link' }).tap();
  await expect
    .poll(() => phone.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/\/network\?of=ford,volkswagen-group&asOf=/);

  await phone.getByRole('button', { name: 'More', exact: true }).tap();
  const download = phone.waitForEvent('download');
  await phone.getByRole('menuitem', { name: /GEXF/ }).tap();
  expect((await download).suggestedFilename()).toMatch(/gexf$/);
});

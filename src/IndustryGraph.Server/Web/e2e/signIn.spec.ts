import { expect, test } from './support/explorer';

const refusal = {
  errors: [{ message: 'Sign in: send an API key as X-Api-Key.', extensions: { code: 'UNAUTHENTICATED' } }],
};

test('asks for a key where the server wants one, and goes on with it in this tab alone', async ({ page, watch }) => {
  watch.expectedErrors = [/status of 401/];
  await page.route('**/graphql', (route) =>
    route.request().headers()['x-api-key'] === 'the-key-of-this-server'
      ? route.continue()
      : route.fulfill({ status: 401, json: refusal }),
  );
  await page.goto('/entities/ford?asOf=2019-07-09');
  const dialog = page.getByRole('dialog', { name: 'Sign in' });
  const field = dialog.getByLabel('API key or token');
  await expect(field).toBeFocused();
  await field.fill('a wrong one');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('A key has no spaces');
  await field.fill('the-key-of-another-server');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('The server does not take this key.');
  await field.fill('the-key-of-this-server');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Ford' })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Ford' })).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('the-key');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alert')).toContainText('The server wants to know who asks.');
});

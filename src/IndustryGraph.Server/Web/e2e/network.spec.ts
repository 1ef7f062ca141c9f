import { readFile } from 'node:fs/promises';
import { expect, test } from './support/explorer';

const example = '/network?of=ford,volkswagen-group&asOf=2019-07-09';

test('the first visit is a worked example: what links two groups, and who says so', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('application', { name: 'Network around Ford and Volkswagen Group' })).toBeVisible();
  const evidence = page.getByRole('region', { name: 'Evidence' });
  await expect(evidence.getByRole('heading', { level: 2 })).toHaveText('Ford and Volkswagen Group');
  await expect(evidence).toContainText('Seven things connect them.');
  await expect(evidence).toContainText('Negotiating, 5 to 12 Jul 2019');
  await expect(evidence.getByRole('link', { name: 'VW, Ford reach outline agreement' })).toHaveAttribute(
    'href',
    /^http/,
  );

  await evidence.getByRole('button', { name: 'Active from 12 July 2019' }).click();
  await expect(page).toHaveURL(/asOf=2019-07-12/);
  await expect(evidence).toContainText('Active, since 12 Jul 2019');
});

test('the list beside the picture says why a thing is linked, and Escape closes it', async ({ page }) => {
  await page.goto(example);
  const rail = page.getByRole('region', { name: 'What is shown' });
  await rail.getByRole('button', { name: 'Argo AI', exact: true }).click();
  await expect(page).toHaveURL(/pair=ford,volkswagen-group&via=argo-ai/);
  const evidence = page.getByRole('region', { name: 'Evidence' });
  await expect(evidence.getByRole('button', { name: /^Start-up Argo AI/ })).toHaveAttribute('aria-expanded', 'true');
  await expect(evidence).toContainText('Rumoured');

  await page.keyboard.press('Escape');
  await expect(evidence).toBeHidden();
});

test('a thing expands, which the address keeps and undo takes back', async ({ page }) => {
  await page.goto(example);
  const shown = page.getByRole('status', { name: 'In the picture' });
  await expect(shown).toHaveText(/^40 /);
  await page.getByRole('button', { name: 'What to do with Argo AI' }).click();
  await page.getByRole('menuitem', { name: 'Expand' }).click();
  await expect(page).toHaveURL(/expanded=argo-ai/);
  await expect(shown).not.toHaveText(/^40 /);
  const expanded = (await shown.textContent()) ?? '';

  await page.reload();
  await expect(shown).toHaveText(expanded);
  await page.getByRole('button', { name: 'What to do with Argo AI' }).click();
  await page.getByRole('menuitem', { name: 'Collapse' }).click();
  await expect(shown).toHaveText(/^40 /);
  await page.keyboard.press('Control+z');
  await expect(shown).toHaveText(expanded);
});

test('a cap says how much of a seed is shown, lists the rest by kind, and gives way', async ({ page }) => {
  await page.goto(example);
  const pill = page.getByRole('button', { name: /^Ford: .* of 44 / });
  const before = (await pill.textContent()) ?? '';
  await pill.click();
  const rest = page.getByRole('dialog', { name: 'Ford' });
  await expect(rest.getByRole('list', { name: 'Left out' })).toContainText('Vehicle models');
  await rest.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL(/whole=ford/);
  await expect(pill).not.toHaveText(before);
});

test('the legend is a filter', async ({ page }) => {
  await page.goto(example);
  const platforms = page.getByRole('button', { name: /^Show Platforms/ });
  await platforms.click();
  await expect(page).toHaveURL(/kinds=/);
  await expect(page.getByRole('button', { name: 'MEB', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'MEB', exact: true })).toBeVisible();
});

test('the picture is walked by arrows, asked by a key, and says where one is', async ({ page }) => {
  await page.goto(example);
  const picture = page.getByRole('application');
  await expect(page.getByRole('button', { name: /^Ford: / })).toBeVisible();
  await picture.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/^Ford, Automaker/)).toBeAttached();
  await page.keyboard.press('ArrowRight');
  const reached = page.getByText(/, linked to Ford, Volkswagen Group$/);
  await expect(reached).toBeAttached();
  const name = ((await reached.textContent()) ?? '').split(',')[0] ?? '';
  await page.keyboard.press('w');
  await expect(page.getByRole('region', { name: 'Evidence' })).toContainText(name);
});

test('the mouse is told what it is on, and a click asks why it is linked', async ({ page }) => {
  await page.goto(example);
  const pill = await page.getByRole('button', { name: /^Volkswagen Group: / }).boundingBox();
  if (pill === null) {
    throw new Error('The pill of Volkswagen Group is not drawn.');
  }

  await page.mouse.move(pill.x + pill.width / 2, pill.y - 44);
  await expect(page.locator('[aria-hidden]', { hasText: /^Volkswagen GroupAutomaker$/ }).first()).toBeVisible();
  await page.mouse.click(pill.x + pill.width / 2, pill.y - 44);
  await expect(page.getByRole('region', { name: 'Evidence' })).toContainText('Ford and Volkswagen Group');
});

test('is downloaded as the picture, for network tools and as tables', async ({ page }) => {
  await page.goto(example);
  await expect(page.getByRole('button', { name: /^Ford: / })).toBeVisible();
  const fetched = async (name: RegExp) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    await page.getByRole('menuitem', { name }).click();
    return readFile(await (await download).path());
  };

  expect((await fetched(/PNG/)).subarray(1, 4).toString()).toBe('PNG');
  expect((await fetched(/CSV/)).subarray(0, 2).toString()).toBe('PK');
  const gexf = (await fetched(/GEXF/)).toString();
  expect(gexf).toContain('Argo AI');
  expect([...gexf.matchAll(/<node /g)]).toHaveLength(40);
});

test('three seeds are laid out by forces, and one more is added by name', async ({ page }) => {
  await page.goto('/network?of=ford,volkswagen-group&asOf=2026-11-01');
  await page.getByRole('combobox', { name: 'Add an entity to the network' }).fill('renault gr');
  await page.getByRole('option', { name: 'Renault Group Automaker' }).click();
  await expect(page).toHaveURL(/of=ford,volkswagen-group,renault-group/);
  await expect(page.getByRole('button', { name: /^Renault Group: / })).toBeVisible();
});

test('a day on which nothing is linked says so and leads on', async ({ page }) => {
  await page.goto('/network?of=argo-ai&asOf=1990-01-01');
  await expect(page.getByRole('main')).toContainText('Nothing is linked to Argo AI on 1 January 1990.');
});

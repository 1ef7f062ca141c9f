import { readFile } from 'node:fs/promises';
import { expect, test } from './support/explorer';

test('hands the shown network over as GEXF, which names what was shown', async ({ page }) => {
  await page.goto('/sharing?of=ford&asOf=2026-11-01');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  await page.getByRole('menuitem', { name: /GEXF/ }).click();
  const text = await readFile(await (await download).path(), 'utf8');

  const parsed = await page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, 'application/xml');
    return {
      faulty: document.querySelector('parsererror') !== null,
      labels: [...document.querySelectorAll('nodes > node')].map((node) => node.getAttribute('label')),
      edges: document.querySelectorAll('edges > edge').length,
    };
  }, text);
  expect(parsed.faulty).toBe(false);
  expect(parsed.labels.sort()).toEqual(['Ford', 'Volkswagen Group']);
  expect(parsed.edges).toBe(1);
});

// Makes the pictures of the README from a server that runs (INDUSTRYGRAPH_URL, by default the usual address): npm run screenshots

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const server = process.env.INDUSTRYGRAPH_URL ?? 'http://localhost:5080';
const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../../../docs/images');
const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const everyPlatform = 'platforms=ev,multi-energy,combustion,commercial,autonomous-driving,software,battery';

const pictures = [
  { name: 'network', path: '/' },
  { name: 'network-dark', path: '/network?of=ford,volkswagen-group,renault-group&asOf=2026-11-01', dark: true },
  { name: 'entity', path: '/entities/ford?asOf=2019-07-09' },
  {
    name: 'sharing',
    path: `/sharing?of=ford&asOf=2026-11-01&statuses=active,announced&${everyPlatform}&pair=ford,volkswagen-group&via=meb`,
  },
  { name: 'analysis-dark', path: '/analyses/ended-deals?asOf=2026-11-01', dark: true },
  { name: 'phone-entity', path: '/entities/ford?asOf=2019-07-09', size: phone },
  { name: 'phone-network', path: '/network?of=ford,volkswagen-group&asOf=2019-07-09', size: phone, dark: true },
];

const browser = await chromium.launch({
  executablePath: process.env.INDUSTRYGRAPH_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--enable-unsafe-swiftshader'],
});
try {
  await mkdir(folder, { recursive: true });
  for (const picture of pictures) {
    const image = await compress(await take(picture));
    await writeFile(resolve(folder, `${picture.name}.webp`), image);
    console.log(`docs/images/${picture.name}.webp: ${Math.round(image.length / 1024)} KiB`);
  }
} finally {
  await browser.close();
}

async function take({ path, size = desktop, dark = false }) {
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: size === phone ? 2 : 1,
    hasTouch: size === phone,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.goto(server + path);
  await page.locator('main :is(h1, h2)').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready);

  // The picture of a network fades and moves in within a quarter of a second.
  await page.waitForTimeout(1000);
  const png = await page.screenshot();
  await context.close();
  return png;
}

// Chromium writes screenshots as PNG or JPEG alone, but can encode WebP: a third of the size.
async function compress(png) {
  const page = await browser.newPage();
  const base64 = await page.evaluate(
    async (source) => {
      const image = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.9).split(',')[1];
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  await page.close();
  return Buffer.from(base64, 'base64');
}

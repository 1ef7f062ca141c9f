// Measures how fast the network pans with 1,000 and 10,000 things in headless Chromium, which draws in software.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const counts = [1000, 10_000];
const folder = await mkdtemp(join(tmpdir(), 'industrygraph-measure-'));
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: folder,
    lib: { entry: 'src/network/measure/page.ts', formats: ['es'], fileName: 'page', cssFileName: 'page' },
  },
});

const page =
  '<!doctype html><link rel="stylesheet" href="/page.css"><body><script type="module" src="/page.js"></script>';
const server = createServer(async ({ url }, response) => {
  if (url === '/') {
    response.setHeader('Content-Type', 'text/html').end(page);
    return;
  }

  const text = await readFile(join(folder, url ?? ''), 'utf8').catch(() => undefined);
  response.setHeader('Content-Type', url?.endsWith('.css') ? 'text/css' : 'text/javascript');
  response.writeHead(text === undefined ? 404 : 200).end(text);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
try {
  const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  tab.on('pageerror', (error) => console.error(error.message));
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  await tab.waitForFunction(() => 'measurePanning' in window);
  for (const count of counts) {
    for (const closeUp of [false, true]) {
      const result = await tab.evaluate(([count, closeUp]) => window.measurePanning(count, closeUp), [count, closeUp]);
      report(result, closeUp);
    }
  }
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
}

function report({ nodes, edges, firstFrame, frames }, closeUp) {
  const sorted = frames.toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const total = frames.reduce((sum, each) => sum + each, 0);
  console.log(
    `${nodes} things, ${edges} lines, ${closeUp ? 'close up' : 'all in view'}: ` +
      `${((frames.length * 1000) / total).toFixed(1)} frames per second while panning ` +
      `(median ${at(0.5).toFixed(1)} ms, 95th percentile ${at(0.95).toFixed(1)} ms), first picture after ${firstFrame.toFixed(0)} ms`,
  );
}

/// <reference types="vitest/config" />
import { defineConfig } from 'vite';

const server = process.env.INDUSTRYGRAPH_SERVER ?? 'http://localhost:5080';
const proxied = ['/graphql', '/schema.graphql', '/export', '/db', '/ui/graphiql'];

// The pages lie in the server's wwwroot, from where it serves their assets at /ui. `npm run dev` serves them for work on
// them, with the API of a server that runs beside it.
export default defineConfig(({ command }) => ({
  base: command === 'build' ? '/ui/' : '/',
  build: {
    outDir: '../wwwroot/ui',
    emptyOutDir: true,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      checks: { moduleLevelDirective: false },
      input: { explorer: 'index.html', graphiql: 'graphiql.html' },
    },
  },
  worker: { format: 'es' },
  server: { proxy: Object.fromEntries(proxied.map((path) => [path, server])) },
  test: { include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['src/testing/setup.ts'] },
}));

import { defineConfig } from 'vite';

// The pages lie in the server's wwwroot, from where it serves them at /ui. `vite` alone serves them for work on them, with
// the API of a server that runs beside it.
export default defineConfig({
  base: '/ui/',
  publicDir: false,
  build: {
    outDir: '../wwwroot/ui',
    emptyOutDir: true,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: { graphiql: 'graphiql.html' } },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': 'http://localhost:5080', '/schema.graphql': 'http://localhost:5080' } },
});

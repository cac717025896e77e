import { defineConfig } from 'vite';

const pages = 'src/explorer';

export default defineConfig({
  root: pages,
  base: '/',
  publicDir: false,
  build: {
    outDir: '../../.build/pages',
    emptyOutDir: true,
    target: 'es2022',
    // An inlined asset would be a data: address, which the content-security policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Monaco, the editor inside GraphiQL, is one chunk of several megabytes by nature; it loads on /graphiql alone.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: {
        explorer: `${pages}/index.html`,
        graphiql: `${pages}/graphiql/index.html`,
        dashboard: `${pages}/dashboard/index.html`,
      },
      // "use client" means something to servers of React alone.
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
  },
  worker: { format: 'es' },
});

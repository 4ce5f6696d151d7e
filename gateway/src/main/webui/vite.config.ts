import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The gateway in front of the dev server when it runs alone (npm run dev); under quarkus:dev it is the other way round.
const gateway = process.env.STEWARD_GATEWAY_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    assetsDir: 'assets',
    target: 'es2023',
    // One sheet: rules that come with a lazy page would override ours depending on the way one went.
    cssCodeSplit: false,
    chunkSizeWarningLimit: 900,
    reportCompressedSize: false,
  },
  server: {
    port: 18299, // the same number as quarkus.quinoa.dev-server.port
    strictPort: true,
    proxy: { '/api': gateway, '/login': gateway, '/logout': gateway },
  },
  test: {
    environment: 'jsdom',
    globals: true,
    setupFiles: ['src/test/setup.ts'],
    css: false,
    // One module graph and one document for all files: starting each anew was three quarters of the time. What a
    // test puts in place of something real is taken away after it.
    isolate: false,
    unstubGlobals: true,
    restoreMocks: true,
    // Icons are imported one by one, from ESM files that Node cannot resolve on its own.
    server: { deps: { inline: [/@patternfly\/react-icons/] } },
  },
});

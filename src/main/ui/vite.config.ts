import react from '@vitejs/plugin-react';
import {defineConfig} from 'vite';

/** Where `npm run dev` finds a running `parley serve`. */
const SERVER = process.env.PARLEY_URL ?? 'http://127.0.0.1:3030';

export default defineConfig({
  plugins: [react()],
  worker: {format: 'es'},
  build: {
    outDir: process.env.PARLEY_PAGE_DIR ?? 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  server: {proxy: {'/parley': SERVER, '/queries.json': SERVER, '/server.json': SERVER, '/edit': SERVER, '/id': SERVER}},
});

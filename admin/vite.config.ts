import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const page = (name: string) => resolve(import.meta.dirname, name);
const pages = { portal: page('index.html'), backOffice: page('back-office.html') };

/** Two pages, one build: the applicants' portal must stay light, so nothing may pull react-admin into its chunks. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  publicDir: false,
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: resolve(import.meta.dirname, '../dist/admin'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // The form engine is one chunk of this size, loaded only where a form is filled in or read.
    chunkSizeWarningLimit: 1_700,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(pages).filter(([, file]) => existsSync(file))),
    },
  },
  server: { proxy: { '/api': process.env['MEDEL_BASE_URL'] ?? 'http://127.0.0.1:3000' } },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** `npx vite --config test/gallery/vite.config.ts`: every component in every state; `?story=<name>` shows one alone. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  build: { outDir: fileURLToPath(new URL('../../.output/gallery', import.meta.url)), emptyOutDir: true },
});

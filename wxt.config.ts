import { defineConfig } from 'wxt';

/** Both browsers get Manifest V3; what only one of them knows is given to that one alone. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
} as never);

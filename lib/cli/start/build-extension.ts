/** Builds the extension for a browser. Gives the folder; refuses with the builder's own words. */
import { join } from 'node:path';
import type { BrowserKind } from '../browsers/driven-browser.ts';
import { runTool } from './run-tool.ts';

export const EXTENSION_FOLDERS: Record<BrowserKind, string> = {
  chromium: join('.output', 'chrome-mv3'),
  firefox: join('.output', 'firefox-mv3'),
};

export async function buildExtension(kind: BrowserKind): Promise<string> {
  await runTool('node_modules/wxt/bin/wxt.mjs', ['build', ...(kind === 'firefox' ? ['-b', 'firefox'] : [])]);
  return EXTENSION_FOLDERS[kind];
}

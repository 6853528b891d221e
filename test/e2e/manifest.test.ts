/** Both built extensions as they are: their permissions, exactly, and how much is loaded into every page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../lib/cli/browsers/driven-browser.ts';
import { EXTENSION_FOLDERS } from '../../lib/cli/start/build-extension.ts';

const SHARED = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

/** Every page that is read loads it: more would be felt on slow machines. */
const CONTENT_SCRIPT_BYTES = 80_000;

const cases: { kind: BrowserKind; permissions: string[] }[] = [
  { kind: 'chromium', permissions: [...SHARED, 'offscreen', 'sidePanel'] },
  { kind: 'firefox', permissions: SHARED },
];

describe.each(cases)('the manifest for $kind', ({ kind, permissions }) => {
  const manifest = JSON.parse(readFileSync(join(EXTENSION_FOLDERS[kind], 'manifest.json'), 'utf8'));

  it('asks at install for these permissions and no others', () => {
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
  });

  it('asks for no host at install, and may ask for any later', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('puts no more into a page than 80 kB, gzipped', () => {
    const script = readFileSync(join(EXTENSION_FOLDERS[kind], 'content-scripts/article.js'));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(CONTENT_SCRIPT_BYTES);
  });

  it('opens nothing to the web', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.manifest_version).toBe(3);
  });
});

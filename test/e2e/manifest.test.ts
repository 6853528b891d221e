/** Both built extensions as they are: their permissions, exactly, and how much is loaded into every page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../lib/cli/browsers/driven-browser.ts';
import { EXTENSION_FOLDERS } from '../../lib/cli/start/build-extension.ts';

const SHARED = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

/**
 * Every article that is read loads probe and reader, one whose marks are pointed at the card, every other page the
 * probe: more would be felt on slow machines.
 */
const CONTENT_SCRIPT_BYTES = 80_000;
const PROBE_BYTES = 6_000;

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

  it('puts no more into an article than 80 kB, and 6 kB into another page, gzipped', () => {
    const folder = EXTENSION_FOLDERS[kind];
    expect(readdirSync(join(folder, 'content-scripts')).sort()).toEqual(['article.js', 'card.js']);
    const sizeOf = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
    const sizes = ['content-scripts/article.js', 'content-scripts/card.js', 'probe.js'].map(sizeOf);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(CONTENT_SCRIPT_BYTES);
    expect(sizeOf('probe.js')).toBeLessThanOrEqual(PROBE_BYTES);
  });

  it('runs no script but its own, and compiles WebAssembly', () => {
    const { extension_pages, ...others } = manifest.content_security_policy;
    const rules = extension_pages.split('; ').filter((rule: string) => rule !== 'upgrade-insecure-requests');
    expect(rules).toEqual(["script-src 'self' 'wasm-unsafe-eval'", "object-src 'self'"]);
    expect(others).toEqual({});
  });

  it('opens nothing to the web', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.manifest_version).toBe(3);
  });
});

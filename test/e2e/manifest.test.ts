/** The permissions of both built extensions, exactly: more would be asked of the reader, less would break. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../lib/cli/browsers/driven-browser.ts';
import { EXTENSION_FOLDERS } from '../../lib/cli/start/build-extension.ts';

const SHARED = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

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

  it('opens nothing to the web', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.manifest_version).toBe(3);
  });
});

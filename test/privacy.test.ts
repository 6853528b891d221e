/** What the privacy policy says is so: every permission justified and no other, every kind of storage named. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './gallery/languages.ts';

const policy = readFileSync('public/PRIVACY.md', 'utf8');
const config = readFileSync('wxt.config.ts', 'utf8');

/** Names in the lists of the manifest's source. */
function listed(name: string): string[] {
  const list = new RegExp(`const ${name} = \\[([^\\]]*)\\]`).exec(config)?.[1] ?? '';
  return [...list.matchAll(/'([^']+)'/g)].map(([, permission]) => permission!);
}

describe('the privacy policy', () => {
  it('justifies each permission that the manifest asks for, and no other', () => {
    const asked = [...listed('PERMISSIONS'), ...listed('CHROME_PERMISSIONS')];
    expect(asked).toHaveLength(8);
    const justified = [...policy.matchAll(/^\| `(\w+)` \| \S.+\|$/gm)].map(([, name]) => name!);
    expect(justified.sort()).toEqual(asked.sort());
    expect(config).toMatch(/optional_host_permissions: \['\*:\/\/\*\/\*'\]/);
    expect(policy).toContain('`*://*/*` (optional)');
  });

  it('says what Firefox is told of collected data', () => {
    expect(config).toContain(
      "data_collection_permissions: { required: ['none'], optional: ['websiteContent'] }",
    );
    expect(policy).toContain(
      '`data_collection_permissions` for Firefox: `none` required; `websiteContent` optional',
    );
  });

  it.each([...LANGUAGES])('is a page of the extension in %s', (_, words) => {
    const keys = Object.keys(LANGUAGES.get('en')!).filter((key) => key.startsWith('privacy_'));
    expect(keys.length).toBeGreaterThan(10);
    for (const key of keys) expect(words[key]?.message.length, key).toBeGreaterThan(2);
  });
});

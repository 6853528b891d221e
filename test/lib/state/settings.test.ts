import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULT_SETTINGS,
  getSettings,
  readsByItself,
  type Settings,
  updateSettings,
} from '../../../lib/state/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('starts with reading on click only', async () => {
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what was not changed', async () => {
    await updateSettings({ mode: 'all' });
    expect(await updateSettings({ keep: 'read' })).toEqual({
      ...DEFAULT_SETTINGS,
      mode: 'all',
      keep: 'read',
    });
  });
});

const cases: [Partial<Settings>, boolean][] = [
  [{ mode: 'all' }, true],
  [{ mode: 'all', sites: { 'quay.example': false } }, false],
  [{ mode: 'sites' }, false],
  [{ mode: 'sites', sites: { 'quay.example': true } }, true],
  [{ mode: 'click' }, false],
  [{ mode: 'click', sites: { 'quay.example': true } }, true],
];

describe('readsByItself', () => {
  it.each(cases)('%j reads quay.example: %s', (settings, expected) => {
    expect(readsByItself({ ...DEFAULT_SETTINGS, ...settings }, 'quay.example')).toBe(expected);
  });
});

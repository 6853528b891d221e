import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/state/settings.ts';
import { readSettingsLine, settingsLine } from '../../../lib/state/settings-line.ts';

const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  mode: 'sites',
  sites: { 'quay.example': true, 'gull.example': false },
  marks: 'differing',
  ceiling: 2_000_000,
  neverKeep: { added: ['mail.example'], removed: [] },
  welcomed: true,
};

describe('settingsLine', () => {
  it('comes back, without what is of this machine, and is the same bytes again', () => {
    const line = settingsLine(CHOSEN);
    const { welcomed: _, ...rest } = CHOSEN;
    expect(readSettingsLine(line)).toEqual(rest);
    expect(settingsLine({ ...DEFAULT_SETTINGS, ...readSettingsLine(line) })).toBe(line);
  });

  it.each<[string, object]>([
    ['a mode of its own', { mode: 'everything' }],
    ['sites that are no table', { sites: ['gull.example'] }],
    ['sites with other values', { sites: { 'gull.example': 'on' } }],
    [
      'ten thousand sites',
      { sites: Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`${i}`, true])) },
    ],
    ['lists of anything', { neverKeep: { added: [7], removed: [] } }],
    ['a ceiling below nothing', { ceiling: -1 }],
    ['what is no setting', { welcomed: true, constructor: 1 }],
  ])('leaves out %s', (_, settings) => {
    expect(readSettingsLine(JSON.stringify({ settings }))).toBeNull();
    expect(readSettingsLine(JSON.stringify({ settings: { ...settings, marks: 'none' } }))).toEqual({
      marks: 'none',
    });
  });

  it.each([
    '',
    '{"settings":',
    '{"settings":[]}',
    '{"settings":null}',
    '{"id":1}',
  ])('reads none from %s', (line) => {
    expect(readSettingsLine(line)).toBeNull();
  });
});

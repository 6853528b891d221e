import { describe, expect, it } from 'vitest';
import { ensureScreen } from '../../../../lib/cli/setup/ensure-screen.mjs';

describe('ensureScreen', () => {
  it('installs nothing where both are there', async () => {
    const installed: string[] = [];
    const install = async (names: string[]) => void installed.push(...names);
    expect(await ensureScreen({ find: () => true, install })).toEqual(['Xvfb', 'xdotool']);
    expect(installed).toEqual([]);
  });

  it('installs what is missing, and only that', async () => {
    const there = new Set(['Xvfb']);
    const installed: string[] = [];
    const install = async (names: string[]) => {
      installed.push(...names);
      there.add('xdotool');
    };
    await ensureScreen({ find: (program: string) => there.has(program), install });
    expect(installed).toEqual(['xdotool']);
  });

  it('names what to install where it may not, or where that did not help', async () => {
    const find = (program: string) => program === 'xdotool';
    await expect(ensureScreen({ find, install: null })).rejects.toThrow(/no Xvfb on .* install xvfb/);
    await expect(ensureScreen({ find, install: async () => {} })).rejects.toThrow(/no Xvfb/);
  });
});

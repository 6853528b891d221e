import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { INSTALL, packagesAreInstalled } from '../../../../lib/cli/setup/ensure-packages.mjs';
import { checkNode } from '../../../../lib/cli/setup/project-node.mjs';
import { readStartArguments } from '../../../../lib/cli/setup/start-arguments.mjs';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'a.txt'), 'A story');
writeFileSync(join(folder, 'a.pdf'), '');

const screen = { platform: 'linux' as const, env: { DISPLAY: ':0', INIT_CWD: folder } };

describe('readStartArguments', () => {
  it('takes a browser and paths from where the person stands', () => {
    expect(readStartArguments(['--firefox', 'a.txt'], screen)).toMatchObject({
      firefox: true,
      headless: false,
      paths: [join(folder, 'a.txt')],
    });
  });

  it('runs without a window where there is no display', () => {
    expect(readStartArguments([], { platform: 'linux', env: {} }).headless).toBe(true);
    expect(readStartArguments([], { platform: 'darwin', env: {} }).headless).toBe(false);
  });

  it.each([
    ['--fire-fox', 'no option --fire-fox'],
    ['missing', 'There is nothing at'],
    ['a.pdf', 'neither a .txt nor an .html file'],
  ])('refuses %s in words', (argument, words) => {
    expect(() => readStartArguments([argument], screen)).toThrow(words);
  });
});

describe('checkNode', () => {
  it('asks for a newer Node only where the project brings none', () => {
    expect(() => checkNode('20.20.2', false)).toThrow('22.18 or newer');
    expect(() => checkNode('22.17.0', false)).toThrow('https://nodejs.org');
    for (const [version, own] of [
      ['20.20.2', true],
      ['22.18.0', false],
      ['24.0.0', false],
    ] as const) {
      expect(() => checkNode(version, own)).not.toThrow();
    }
  });
});

describe('packagesAreInstalled', () => {
  const write = (path: string, packages: object) =>
    writeFileSync(join(folder, path), JSON.stringify({ packages }));
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '1.0.0', optional: true },
  };

  it.each([
    ['all of them', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['another version', { 'node_modules/a': { version: '0.9.0' } }, false],
    ['one missing', {}, false],
  ])('compares contents: %s', (_, installed, answer) => {
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    write('package-lock.json', wanted);
    write('node_modules/.package-lock.json', installed);
    expect(packagesAreInstalled(folder)).toBe(answer);
  });

  it('says no where nothing was ever installed', () => {
    expect(packagesAreInstalled(join(folder, 'elsewhere'))).toBe(false);
  });
});

describe('npm ci', () => {
  const install = (name: string, lockfileVersion: number | null) => {
    const project = join(folder, name);
    const root = { name, version: '1.0.0', engines: { node: '>=9999' } };
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), JSON.stringify(root));
    const lock = { name, version: '1.0.0', lockfileVersion, requires: true, packages: { '': root } };
    if (lockfileVersion) writeFileSync(join(project, 'package-lock.json'), JSON.stringify(lock));
    const env = { ...process.env, npm_config_loglevel: undefined };
    return spawnSync('npm', INSTALL, {
      cwd: project,
      encoding: 'utf8',
      env,
      shell: process.platform === 'win32',
    });
  };

  it('does not warn of a Node that only installs', () => {
    const { status, stderr } = install('newer', 3);
    expect(stderr).not.toMatch(/warn/i);
    expect(status).toBe(0);
  });

  it('says what failed', () => {
    const { status, stderr } = install('unlocked', null);
    expect(stderr).toContain('package-lock');
    expect(status).toBe(1);
  });
});

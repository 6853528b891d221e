import { describe, expect, it } from 'vitest';
import { refuseToKeep } from '../../../lib/state/keep-policy.ts';
import { findEntry, NEVER_KEEP, neverKeepList, toChange } from '../../../lib/state/never-keep.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/state/settings.ts';

const GULL = 'https://gull.example/a';
const LOCAL = 'http://localhost:8080/a';
const all: Partial<Settings> = { keep: 'read' };
const sites = (host: string, on = true): Partial<Settings> => ({ keep: 'sites', keepSites: { [host]: on } });

const cases: {
  name: string;
  settings: Partial<Settings>;
  address?: string;
  incognito?: boolean;
  guarded?: boolean;
  refused: string | null;
}[] = [
  { name: 'nothing is kept by itself at first', settings: {}, refused: 'choice' },
  { name: 'all that is read', settings: all, refused: null },
  { name: 'a chosen site', settings: sites('gull.example'), refused: null },
  { name: 'a site that was not chosen', settings: sites('quay.example'), refused: 'choice' },
  {
    name: 'a site that was excepted from all',
    settings: { ...sites('gull.example', false), keep: 'read' },
    refused: 'choice',
  },
  {
    name: 'sites chosen once, and now only by hand',
    settings: { ...sites('gull.example'), keep: 'asked' },
    refused: 'choice',
  },
  { name: 'a private window', settings: all, incognito: true, refused: 'incognito' },
  {
    name: 'a private window on a chosen site',
    settings: sites('gull.example'),
    incognito: true,
    refused: 'incognito',
  },
  { name: 'a page with a password field', settings: all, guarded: true, refused: 'guarded' },
  { name: 'the same on a chosen site', settings: sites('gull.example'), guarded: true, refused: 'guarded' },
  { name: 'this machine', settings: all, address: LOCAL, refused: 'private' },
  { name: 'this machine, asked for', settings: sites('localhost:8080'), address: LOCAL, refused: null },
  { name: 'an intranet', settings: all, address: 'http://wiki/a', refused: 'private' },
  { name: 'a private number', settings: all, address: 'http://192.168.1.5/a', refused: 'private' },
  { name: 'mail', settings: all, address: 'https://mail.gull.example/1', refused: 'listed' },
  {
    name: 'a document',
    settings: all,
    address: 'https://docs.google.com/document/d/1/edit',
    refused: 'listed',
  },
  { name: 'a bank', settings: all, address: 'https://www.gullbank.example/', refused: 'listed' },
  {
    name: 'a mail site that was asked for',
    settings: { ...sites('mail.gull.example'), keep: 'read' },
    address: 'https://mail.gull.example/1',
    refused: null,
  },
  {
    name: 'what the reader took off the list',
    settings: { ...all, neverKeep: { added: [], removed: ['mail.*'] } },
    address: 'https://mail.gull.example/1',
    refused: null,
  },
  {
    name: 'what the reader put on it',
    settings: { ...all, neverKeep: { added: ['gull.example/club'], removed: [] } },
    address: 'https://www.gull.example/club/9',
    refused: 'listed',
  },
  { name: 'no address', settings: all, address: 'about:blank', refused: 'private' },
];

describe('what is kept as one reads', () => {
  it.each(cases)('$name: $refused', ({
    settings,
    address = GULL,
    incognito = false,
    guarded = false,
    refused,
  }) => {
    expect(refuseToKeep({ ...DEFAULT_SETTINGS, ...settings }, { address, incognito, guarded })).toBe(refused);
  });
});

const entries: [string, string, boolean][] = [
  ['gull.example', 'https://gull.example/', true],
  ['gull.example', 'https://news.gull.example/a', true],
  ['gull.example', 'https://seagull.example/', false],
  ['gull.example', 'https://gull.example.evil.example/', false],
  ['mail.*', 'https://mail.gull.example/', true],
  ['mail.*', 'https://dailymail.example/', false],
  ['mail.*', 'https://gull.example/mail.html', false],
  ['*bank.*', 'https://www.usbank.example/', true],
  ['*bank.*', 'https://bankrupt.example/', false],
  ['*.sharepoint.com', 'https://firm.sharepoint.com/x', true],
  ['*/login', 'https://gull.example/user/login', true],
  ['*/login', 'https://gull.example/user/LOGIN/again', true],
  ['*/login', 'https://gull.example/login-crisis-explained', false],
  ['gull.example/club', 'https://gull.example/clubs', false],
  ['gull.example/club', 'https://gull.example/news/club', false],
  ['a*b*c.example', 'https://axbxc.example/', true],
  ['a*b*c.example', 'https://acb.example/', false],
];

describe('an entry of the list', () => {
  it.each(entries)('%s holds for %s: %s', (entry, address, holds) => {
    expect(findEntry(address, [entry]) !== null).toBe(holds);
  });

  it('is read as it was meant', () => {
    expect(toChange([...NEVER_KEEP, ' HTTPS://Club.Gull.example/ ', '', '  '].join('\n'))).toEqual({
      added: ['club.gull.example'],
      removed: [],
    });
  });

  it('comes back after editing', () => {
    const change = toChange(['mail.*', 'gull.example'].join('\n'));
    expect(neverKeepList(change)).toEqual(['mail.*', 'gull.example']);
    expect(neverKeepList(toChange(neverKeepList({ added: [], removed: [] }).join('\n')))).toEqual([
      ...NEVER_KEEP,
    ]);
  });

  it('is found in bounded time', () => {
    const host = `${'a.'.repeat(100)}example`;
    expect(findEntry(`https://${host}/`, [`${'*a'.repeat(90)}b`])).toBeNull();
  });

  it('leaves news alone', () => {
    const news = [
      'https://www.gull.example/business/banks-raise-rates',
      'https://gull.example/2026/03/01/cloud-over-quay',
      'https://dailymail.example/news/a',
      'https://news.gull.example/accountability-report',
    ];
    expect(news.filter((address) => findEntry(address, NEVER_KEEP))).toEqual([]);
  });
});

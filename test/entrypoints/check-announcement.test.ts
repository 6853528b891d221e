import { describe, expect, it } from 'vitest';
import { checkAnnouncement } from '../../entrypoints/background/check-announcement.ts';
import type { Announcement, Sender } from '../../lib/messages.ts';

const sender = { url: 'https://quay.example/harbour' } as Sender;
const said = (change: object) => ({
  run: 'r1',
  url: 'https://quay.example/harbour',
  state: 'reading',
  ...change,
});
const check = (change: object) => checkAnnouncement(said(change) as Announcement, sender);

describe('checkAnnouncement', () => {
  it('lets a sound one through', () => {
    expect(check({ asked: true })).toEqual({ ...said({}), asked: true });
  });

  it.each([{ state: 'broken' }, { state: undefined }, { run: 7 }])('refuses %j', (change) => {
    expect(() => check(change)).toThrow(/nothing of a page/);
  });

  it.each([
    ['another path of the same site', 'https://quay.example/next', 'https://quay.example/next'],
    ['another site', 'https://bank.example/', 'https://quay.example/harbour'],
    ['a script', 'javascript:alert(1)', 'https://quay.example/harbour'],
    ['nonsense', 'x y z', 'https://quay.example/harbour'],
    ['no string', 4, 'https://quay.example/harbour'],
  ])('of %s believes only its own origin', (_, url, expected) => {
    expect(check({ url }).url).toBe(expected);
  });

  it('cuts what went wrong', () => {
    expect(check({ state: 'failed', error: 'x'.repeat(9_000) }).error).toHaveLength(500);
  });

  it('passes on the codes that surfaces have words for, and no others', () => {
    expect(check({ state: 'failed', error: 'full', code: 'no_space' }).code).toBe('no_space');
    expect(check({ state: 'failed', error: 'full', code: 'toString' })).not.toHaveProperty('code');
  });
});

import { describe, expect, it } from 'vitest';
import { daysBetween, daysBetweenOccasions } from '../../../lib/matching/days-apart.ts';
import type { Occasion } from '../../../lib/types.ts';

describe('daysBetween', () => {
  it.each([
    ['2024-03-01', '2024-03-04', 3],
    ['2024-03-04T12:00:00Z', '2024-03-04', 0.5],
    ['2024-03-01', null, null],
    ['2024-03-01', 'soon', null],
  ])('%s and %s', (a, b, days) => {
    expect(daysBetween(a, b)).toBe(days);
    expect(daysBetween(b, a)).toBe(days);
  });
});

describe('daysBetweenOccasions', () => {
  it.each<[string, Occasion | undefined, Occasion | undefined, number | null]>([
    ['one day', { date: '2024-03-01' }, { date: '2024-03-01' }, 0],
    ['two days', { date: '2024-03-01' }, { date: '2024-03-05' }, 4],
    ['a week before a day', { date: '2024-02-26', until: '2024-03-03' }, { date: '2024-03-05' }, 2],
    ['a day in a week', { date: '2024-02-26', until: '2024-03-03' }, { date: '2024-03-01' }, null],
    ['a year and its first day', { date: '2024-01-01', until: '2024-12-31' }, { date: '2024-01-01' }, null],
    ['no day', { when: 'lately' }, { date: '2024-03-05' }, null],
    ['nothing', undefined, { date: '2024-03-05' }, null],
  ])('%s', (_, a, b, days) => {
    expect(daysBetweenOccasions(a, b)).toBe(days);
    expect(daysBetweenOccasions(b, a)).toBe(days);
  });
});

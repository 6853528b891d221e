import { expect, it } from 'vitest';
import { createRateMeter } from '../../../entrypoints/corpus/measure-rate.ts';

it('tells the rate of the last seconds, and what is left at it', () => {
  let time = 0;
  const meter = createRateMeter(() => time);
  expect(meter.note(0, 0)).toBeNull();
  time = 1_000;
  expect(meter.note(100, 0.05)).toBeNull();
  time = 2_000;
  expect(meter.note(200, 0.1)).toEqual({ rate: 100, left: 18 });
  // Faster from here on: what lies ten seconds back counts no longer.
  for (let second = 3; second <= 30; second++) {
    time = second * 1_000;
    meter.note(200 + (second - 2) * 1_000, 0.1 + (second - 2) * 0.02);
  }
  time = 31_000;
  expect(meter.note(29_200, 0.68)).toEqual({ rate: 1_000, left: 16 });
});

it('tells nothing while nothing goes on', () => {
  let time = 0;
  const meter = createRateMeter(() => time);
  meter.note(5, 0.5);
  time = 60_000;
  expect(meter.note(5, 0.5)).toBeNull();
});

/** A failing archive is left alone for a while, and no longer. */
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endRest, letRest, REST, restOf } from '../../../lib/state/archive-rests.ts';

const NOW = 1_700_000_000_000;

beforeEach(() => fakeBrowser.reset());

it('rests with its reason, each archive for itself', async () => {
  await Promise.all([
    letRest({ archive: 'Desk', fault: 'slow' }, NOW),
    letRest({ archive: 'Gazette', fault: 'denied' }, NOW),
  ]);
  expect([
    await restOf('Desk', NOW + 1),
    await restOf('Gazette', NOW + 1),
    await restOf('Other', NOW),
  ]).toEqual(['slow', 'denied', null]);
});

it('is asked again after a while, also where the clock was put back', async () => {
  await letRest({ archive: 'Desk', fault: 'slow' }, NOW);
  expect(await restOf('Desk', NOW + REST - 1)).toBe('slow');
  expect(await restOf('Desk', NOW + REST)).toBeNull();
  expect(await restOf('Desk', NOW - 3_600_000)).toBeNull();
});

it('is asked again once the reader tested it', async () => {
  await letRest({ archive: 'Desk', fault: 'slow' }, NOW);
  await endRest('Desk');
  expect(await restOf('Desk', NOW + 1)).toBeNull();
});

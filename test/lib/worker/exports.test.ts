import { describe, expect, it } from 'vitest';
import { createExports } from '../../../lib/worker/exports.ts';

const counting = (to: number) => async () =>
  (async function* () {
    for (let i = 1; i <= to; i++) yield String(i);
  })();

describe('createExports', () => {
  it.each([0, 1, 4, 5, 9, 10, 11])('gives %i lines whole, in portions of five', async (count) => {
    const exports = createExports(counting(count));
    const lines: string[] = [];
    let chunk = await exports.next(undefined, 5);
    lines.push(...chunk.lines);
    while (chunk.next !== undefined) {
      chunk = await exports.next(chunk.next, 5);
      lines.push(...chunk.lines);
    }
    expect(lines).toEqual(Array.from({ length: count }, (_, i) => String(i + 1)));
  });

  it('ends a portion early where its lines are long', async () => {
    const long = async () =>
      (async function* () {
        for (let i = 0; i < 4; i++) yield 'x'.repeat(3_000_000);
      })();
    const exports = createExports(long);
    const first = await exports.next(undefined, 100);
    expect(first.lines).toHaveLength(2);
    expect((await exports.next(first.next, 100)).lines).toHaveLength(2);
  });

  it('refuses to go on with an export that another one replaced', async () => {
    const exports = createExports(counting(20));
    const first = await exports.next(undefined, 5);
    await exports.next(undefined, 5);
    await expect(exports.next(first.next, 5)).rejects.toThrow(/Start it again/);
  });

  it('never gives out as whole what another export cut short, begun while it was under way', async () => {
    const exports = createExports(counting(20));
    const first = await exports.next(undefined, 5);
    const [cut, other] = await Promise.allSettled([
      exports.next(first.next, 50),
      exports.next(undefined, 50),
    ]);
    expect(cut).toMatchObject({ status: 'rejected', reason: { code: 'export_interrupted' } });
    expect(other).toMatchObject({ status: 'fulfilled', value: { lines: { length: 20 } } });
  });

  it('goes on with one of two that begin at once', async () => {
    const exports = createExports(counting(20));
    const both = await Promise.allSettled([exports.next(undefined, 5), exports.next(undefined, 5)]);
    const [begun] = both.filter((one) => one.status === 'fulfilled');
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await exports.next(begun?.value.next, 50)).lines).toHaveLength(15);
  });

  it('refuses a number it never gave', async () => {
    await expect(createExports(counting(3)).next(7, 5)).rejects.toThrow(/Start it again/);
  });
});

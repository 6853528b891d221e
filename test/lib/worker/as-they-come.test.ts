/** Works told as each ends: those that hang hold up no other, all are told once, and what one throws is thrown. */
import { describe, expect, it } from 'vitest';
import { asTheyCome } from '../../../lib/worker/as-they-come.ts';

function works(count: number) {
  const ends: ((value: string) => void)[] = [];
  const all = Array.from({ length: count }, () => new Promise<string>((resolve) => ends.push(resolve)));
  return { coming: asTheyCome(all), ends };
}

describe('works under way', () => {
  it('are told as they end, whichever began first', async () => {
    const { coming, ends } = works(3);
    ends[2]!('third');
    expect(await coming.next()).toEqual({ ended: ['third'], more: true });
    const asked = coming.next();
    ends[0]!('first');
    expect(await asked).toEqual({ ended: ['first'], more: true });
    ends[1]!('second');
    expect(await coming.next()).toEqual({ ended: ['second'], more: false });
  });

  it('that ended between two questions are told together, and nothing twice', async () => {
    const { coming, ends } = works(2);
    for (const [i, end] of ends.entries()) end(String(i));
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(await coming.next()).toEqual({ ended: ['0', '1'], more: false });
    expect(await coming.next()).toEqual({ ended: [], more: false });
  });

  it('of which there are none are all told', async () => {
    expect(await asTheyCome([]).next()).toEqual({ ended: [], more: false });
  });

  it('throw to the question what one of them throws', async () => {
    const coming = asTheyCome([Promise.reject(new Error('left'))]);
    await expect(coming.next()).rejects.toThrow('left');
  });
});

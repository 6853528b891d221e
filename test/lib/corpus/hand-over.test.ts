import { describe, expect, it } from 'vitest';
import {
  createLending,
  type HandedOver,
  handOver,
  takeLines,
  takeOver,
} from '../../../lib/corpus/hand-over.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('text handed over', () => {
  it('arrives as it was, whatever is in it', async () => {
    const text = '“The bell”\n\n\u0000 \ud83d\udd14\nwas rung';
    expect(
      await handOver(
        new Blob([text]),
        () => null,
        (given) => takeOver(given!),
      ),
    ).toBe(text);
  });

  it.each([
    { text: 'one\ntwo\nthree' },
    { text: '' },
    { text: '\n' },
    { text: '\n\nthree\n' },
    // Longer than what a stream gives at once, with characters of several bytes across each cut.
    { text: Array.from({ length: 3_000 }, (_, i) => `${i} “rung” \ud83d\udd14`.repeat(i % 40)).join('\n') },
  ])('arrives line by line ($text.length units)', async ({ text }) => {
    const lines = await handOver(
      new Blob([text]),
      () => null,
      async (given) => {
        const taken: string[] = [];
        for await (const line of takeLines(given!)) taken.push(line);
        return taken;
      },
    );
    expect(lines).toEqual(text.split('\n'));
  });

  it('is let go when the answer is there, also where that is a refusal', async () => {
    let kept: HandedOver = { blob: '' };
    await handOver(
      new Blob(['x']),
      () => kept,
      async (handed) => {
        kept = handed;
      },
    );
    await expect(takeOver(kept)).rejects.toThrow();
    const refused = handOver(
      new Blob(['x']),
      () => kept,
      async (handed) => {
        kept = handed;
        throw new Error('no space left');
      },
    );
    await expect(refused).rejects.toThrow('no space left');
    await expect(takeOver(kept)).rejects.toThrow();
  });

  it('goes along plainly where the blob cannot be reached, as from a private window', async () => {
    const given: unknown[] = [];
    const answer = await handOver(
      new Blob(['a\nb']),
      () => ['a', 'b'],
      async (handed) => {
        given.push(handed);
        if (Array.isArray(handed)) return handed.length;
        // As the worker answers: what it says of its failure is all that arrives.
        await takeOver({ blob: 'blob:null/of-another-window' }).catch((error: Error) => {
          throw new Error(error.message);
        });
      },
    );
    expect(answer).toBe(2);
    expect(given).toEqual([{ blob: expect.stringMatching(/^blob:/) }, ['a', 'b']]);
  });

  it('is lent until the next is', async () => {
    const lend = createLending();
    const first = lend(['“The bell”\n', 'was rung\n'].map(bytes));
    expect(await takeOver(first)).toBe('“The bell”\nwas rung\n');
    expect(await takeOver(lend([]))).toBe('');
    await expect(takeOver(first)).rejects.toThrow();
  });

  it.each([
    'https://gull.example/a',
    'data:text/plain,x',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '',
  ])('is asked of no other place: %s', async (blob) => {
    await expect(takeOver({ blob })).rejects.toThrow('address of a blob');
  });
});

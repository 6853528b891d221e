/** One archive's answer: what it lacks is told, by words or by meaning; only who leaves the page makes it throw. */
import { describe, expect, it } from 'vitest';
import { createArchive } from '../../../lib/archive/create-archive.ts';
import { testArchive } from '../../../lib/archive/test-archive.ts';
import { readMeaning } from '../../../lib/cli/read-meaning.ts';
import { createRarity } from '../../../lib/text/rarity.ts';
import { askOneArchive, type SettledAnswer } from '../../../lib/worker/ask-one-archive.ts';

const PAGE = {
  page: {
    article: { id: 'a'.repeat(24), text: '', blocks: [], aliases: [] },
    statements: [
      { id: 's', text: 'The harbour wall will stand for another century.', form: 'direct', speaker: null },
    ],
  },
  own: {},
} as unknown as SettledAnswer;

const table = readMeaning()!;
const left = (signal: AbortSignal) => Promise.reject(signal.reason);

/** An archive of three shards, so many of which answer by words and by meaning. */
function ask(
  answered: { words: number; meaning: number | 'busy' },
  { sketches = true, signal = new AbortController().signal } = {},
) {
  const fetch: typeof globalThis.fetch = async (_, init) => {
    if (signal.aborted) return left(signal);
    const near = /name="param_firstBits"/.test(String(init?.body));
    const given = near ? answered.meaning : answered.words;
    if (given === 'busy') {
      const headers = { 'x-clickhouse-exception-code': '202' };
      return new Response(
        'Code: 202. DB::Exception: Too many. (TOO_MANY_SIMULTANEOUS_QUERIES) (version 24.8.1.1)',
        { status: 500, headers },
      );
    }
    return new Response(`[[1,3],[5,9],[],[],[],[],[],${given}]\n`);
  };
  const client = {
    createArchive: (options: Parameters<typeof createArchive>[0]) => createArchive({ ...options, fetch }),
    testArchive,
  };
  const archive = {
    url: 'https://desk.example',
    user: 'reader',
    password: 'lighthouse',
    name: 'Desk',
    sketches,
  };
  return askOneArchive(archive, PAGE, { rarity: createRarity(null), client, table, signal });
}

describe('an archive’s answer', () => {
  it.each([
    ['all of it', { words: 3, meaning: 3 }, null],
    ['a part by words', { words: 2, meaning: 3 }, 'partial'],
    ['a part by meaning', { words: 3, meaning: 2 }, 'partial'],
    ['nothing by meaning', { words: 3, meaning: 'busy' }, 'busy'],
    ['a part by words and nothing by meaning', { words: 2, meaning: 'busy' }, 'busy'],
  ] as const)('says what it lacks: %s came', async (_, answered, fault) => {
    const { found, fault: told } = await ask(answered);
    expect([told, found?.length]).toEqual([fault, 1]);
  });

  it('lacks nothing by meaning where that is not asked for', async () => {
    expect((await ask({ words: 3, meaning: 2 }, { sketches: false })).fault).toBeNull();
  });

  it('is thrown away with the page', async () => {
    const signal = AbortSignal.abort(new Error('left'));
    await expect(ask({ words: 3, meaning: 3 }, { signal })).rejects.toThrow('left');
  });
});

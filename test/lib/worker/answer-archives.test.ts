/** What archives add to a page's answer: judged as the corpus's own, counted once, and nothing where one fails. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { ArchiveError } from '../../../lib/archive/archive-error.ts';
import type { AskedArchive, FromArchives } from '../../../lib/archive/archive-questions.ts';
import type { UnidentifiedArticle } from '../../../lib/article/identify-article.ts';
import { readText } from '../../../lib/article/read-text.ts';
import type { Corpus } from '../../../lib/corpus/corpus.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import { verdictSide } from '../../../lib/corpus/verdict.ts';
import type { StatementIndex } from '../../../lib/index/statement-index.ts';
import type { Comparison } from '../../../lib/types.ts';
import { answerCorpus } from '../../../lib/worker/answer-corpus.ts';
import type { ArchiveClient } from '../../../lib/worker/ask-one-archive.ts';

const read = (file: string) => async () => new Uint8Array(readFileSync(`public/${file}`));

const HERE = 'We shall rebuild the grain terminal before the herring season opens.';
const THERE = 'We will rebuild the grain terminal long before the herring season opens.';
const SHARED = 'The outer breakwater held through the worst of the surge.';
const PAGE = { tab: 1, run: 'a' };

function article(outlet: string, quotes: string[]): UnidentifiedArticle {
  const lines = quotes.map((quote) => `“${quote}” harbour master Ilse Tornqvist said on Monday.`);
  const text = ['Harbour reopens after the storm', ...lines, 'Ferries will run again from Tuesday.'].join(
    '\n',
  );
  return { ...readText(text), outlet, url: `https://${outlet}.example/harbour`, published: '2026-03-02' };
}

const desk = (change: Partial<AskedArchive> = {}): AskedArchive => ({
  url: 'https://desk.example',
  user: 'reader',
  password: 'lighthouse',
  name: 'Desk',
  sketches: false,
  ...change,
});

async function corpusOf(...articles: UnidentifiedArticle[]): Promise<Corpus> {
  const corpus = openMemoryCorpus();
  const saving = answerCorpus({ loadBackground: read('background/en.bin'), open: async () => corpus });
  for (const one of articles) await saving.save({ article: one }, undefined);
  return corpus;
}

/** Archives by address; each is an index. */
function clientOf(archives: Record<string, Partial<StatementIndex>>) {
  const createArchive = vi.fn(({ url }: { url: string }) => ({
    forTab: () => archives[url],
    getContext: async () => null,
    ...archives[url],
  }));
  return { createArchive, testArchive: vi.fn() } as unknown as ArchiveClient & {
    createArchive: typeof createArchive;
  };
}

async function asked(
  client: ArchiveClient,
  kept: UnidentifiedArticle[] = [article('ledger', [SHARED])],
  loadMeaning = read('meaning.bin'),
) {
  const corpus = await corpusOf(...kept);
  const loadArchiveClient = vi.fn(async () => client);
  const answers = answerCorpus({
    loadBackground: read('background/en.bin'),
    loadMeaning,
    loadArchiveClient,
    open: async () => corpus,
  });
  const first = await answers.compare({ article: article('tidings', [SHARED, HERE]), page: PAGE }, undefined);
  return { answers, corpus, first, loadArchiveClient };
}

function found(comparison: Comparison | null): Record<string, string[]> {
  return Object.fromEntries(
    (comparison?.statements ?? []).map(({ text, appearances }) => [
      text,
      appearances.map(({ article: { outlet }, archive = 'here' }) => `${outlet}, ${archive}`),
    ]),
  );
}

describe('what archives add', () => {
  it('is judged here, marked with the name, and keeps the answer before; nothing is loaded until then', async () => {
    const there = await corpusOf(article('gazette', [THERE]), article('ledger', [SHARED]));
    const { answers, first, loadArchiveClient } = await asked(clientOf({ 'https://desk.example': there }));
    expect(found(first)).toEqual({ [SHARED]: ['ledger, here'], [HERE]: [] });
    await answers.compareByMeaning({ page: PAGE }, undefined);
    expect(loadArchiveClient).not.toHaveBeenCalled();
    const more = await answers.compareInArchives({ page: PAGE, archives: [desk()] }, undefined);
    expect(more.failed).toEqual([]);
    expect(found(more.comparison)).toEqual({ [SHARED]: ['ledger, here'], [HERE]: ['gazette, Desk'] });
    const [appearance] = more.comparison!.statements.find(({ text }) => text === HERE)!.appearances;
    expect(appearance).toMatchObject({ text: THERE, relation: 'reworded' });
    expect(appearance!.article.opening).toBeUndefined();
  });

  it('is asked for once, of the same run', async () => {
    const there = await corpusOf(article('gazette', [THERE]));
    const { answers } = await asked(clientOf({ 'https://desk.example': there }));
    const ask = (run: string) =>
      answers.compareInArchives({ page: { tab: 1, run }, archives: [desk()] }, undefined);
    expect((await ask('older')).comparison).toBeNull();
    expect((await ask('a')).comparison).not.toBeNull();
    expect((await ask('a')).comparison).toBeNull();
  });

  it('is not the page’s own article', async () => {
    const there = await corpusOf(article('tidings', [SHARED, HERE]));
    const { answers } = await asked(clientOf({ 'https://desk.example': there }));
    const more = await answers.compareInArchives({ page: PAGE, archives: [desk()] }, undefined);
    expect(more).toEqual({ comparison: null, failed: [], more: false });
  });

  it('leaves out what the reader said is not the same', async () => {
    const there = await corpusOf(article('gazette', [THERE]));
    const { answers, corpus } = await asked(clientOf({ 'https://desk.example': there }));
    const speaker = { name: 'Ilse Tornqvist', mention: 'Ilse Tornqvist' };
    const sides = [HERE, THERE].map((text) => verdictSide({ text, speaker }));
    await corpus.verdicts.keep([{ a: sides[0]!, b: sides[1]!, savedAt: '2026-03-02T00:00:00.000Z' }]);
    const more = await answers.compareInArchives({ page: PAGE, archives: [desk()] }, undefined);
    expect(found(more.comparison)[HERE]).toEqual([]);
  });

  it('comes from each by itself: one that hangs holds up neither additions nor failures', async () => {
    const there = await corpusOf(article('gazette', [THERE]));
    let release = () => {};
    const hung: Partial<StatementIndex> = {
      retrieve: (...all) =>
        new Promise((resolve) => {
          release = () => resolve(there.retrieve(...all));
        }),
    };
    const refusing = vi.fn(async () => {
      throw new ArchiveError('denied');
    });
    const { answers } = await asked(
      clientOf({
        'https://hung.example': hung,
        'https://desk.example': there,
        'https://locked.example': { retrieve: refusing },
      }),
      [],
    );
    const archives = ['Hung', 'Locked', 'Desk'].map((name) =>
      desk({ name, url: `https://${name.toLowerCase()}.example` }),
    );
    const ask = () => answers.compareInArchives({ page: PAGE, archives }, undefined);
    const told = [await ask(), await ask()];
    expect(told.map(({ more }) => more)).toEqual([true, true]);
    expect(told.flatMap(({ failed }) => failed)).toEqual([{ archive: 'Locked', fault: 'denied' }]);
    const added = told.map(({ comparison }) => comparison).find(Boolean)!;
    expect(found(added)[HERE]).toEqual(['gazette, Desk']);
    const last = ask();
    release();
    // The same article: counted once, as of the archive that the reader named first.
    const { comparison, ...rest } = await last;
    expect([found(comparison)[HERE], rest]).toEqual([['gazette, Hung'], { failed: [], more: false }]);
    expect(await ask()).toEqual({ comparison: null, failed: [], more: false });
    expect(refusing).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['First', 'Second'],
    ['Second', 'First'],
  ])('bears the name of the archive that the reader named first, whichever answers first: %s', async (early, late) => {
    const there = await corpusOf(article('gazette', [THERE]));
    const release = new Map<string, () => void>();
    const waiting = (name: string): Partial<StatementIndex> => ({
      retrieve: (...all) =>
        new Promise((resolve) => {
          release.set(name, () => resolve(there.retrieve(...all)));
        }),
    });
    const client = clientOf({
      'https://first.example': waiting('First'),
      'https://second.example': waiting('Second'),
    });
    const { answers } = await asked(client, []);
    const archives = ['First', 'Second'].map((name) =>
      desk({ name, url: `https://${name.toLowerCase()}.example` }),
    );
    const ask = () => answers.compareInArchives({ page: PAGE, archives }, undefined);
    const first = ask();
    await vi.waitUntil(() => release.size === 2);
    release.get(early)!();
    const told = [await first];
    const second = ask();
    release.get(late)!();
    told.push(await second);
    const last = told.findLast(({ comparison }) => comparison)!;
    expect(found(last.comparison)[HERE]).toEqual(['gazette, First']);
  });

  it('is taken back where the archive is removed while others are asked', async () => {
    const [gazette, courier] = [
      await corpusOf(article('gazette', [THERE])),
      await corpusOf(article('courier', [THERE])),
    ];
    const release = new Map<string, () => void>();
    const waiting = (name: string, there: Corpus): Partial<StatementIndex> => ({
      retrieve: (...all) =>
        new Promise((resolve) => {
          release.set(name, () => resolve(there.retrieve(...all)));
        }),
    });
    const client = clientOf({
      'https://gone.example': waiting('Gone', gazette),
      'https://late.example': waiting('Late', gazette),
      'https://desk.example': waiting('Desk', courier),
    });
    const { answers } = await asked(client, []);
    const archives = ['Gone', 'Late', 'Desk'].map((name) =>
      desk({ name, url: `https://${name.toLowerCase()}.example` }),
    );
    const ask = (some: AskedArchive[]) =>
      answers.compareInArchives({ page: PAGE, archives: some }, undefined);
    const first = ask(archives);
    await vi.waitUntil(() => release.size === 3);
    release.get('Gone')!();
    expect(found((await first).comparison)[HERE]).toEqual(['gazette, Gone']);
    const left = archives.slice(2);
    const second = ask(left);
    release.get('Late')!();
    release.get('Desk')!();
    const told: FromArchives[] = [await second];
    while (told.at(-1)!.more) told.push(await ask(left));
    const last = told.findLast(({ comparison }) => comparison)!;
    expect(found(last.comparison)[HERE]).toEqual(['courier, Desk']);
  });

  it.each<[string, Partial<AskedArchive>, string[], string[]]>([
    ['at another address', { url: 'https://new.example' }, [], []],
    ['of another database', { database: 'news' }, [], []],
    ['with another account', { user: 'mira', database: 'variorum' }, ['gazette, Desk'], ['Wire']],
  ])('and what fails go where the archive of this name is now one %s', async (_, change, left, failing) => {
    const there = await corpusOf(article('gazette', [THERE]));
    let fail = () => {};
    const client = clientOf({
      'https://desk.example': there,
      'https://wire.example': {
        retrieve: () =>
          new Promise((_, reject) => {
            fail = () => reject(new ArchiveError('denied'));
          }),
      },
    });
    const { answers } = await asked(client, []);
    const [before, wire] = [desk(), desk({ name: 'Wire', url: 'https://wire.example' })];
    const ask = (archives: AskedArchive[]) => answers.compareInArchives({ page: PAGE, archives }, undefined);
    const first = await ask([before, wire]);
    expect([found(first.comparison)[HERE], first.more]).toEqual([['gazette, Desk'], true]);
    fail();
    const last = await ask([before, wire].map((one) => ({ ...one, ...change })));
    expect(found(last.comparison ?? first.comparison)[HERE]).toEqual(left);
    expect([last.failed.map(({ archive }) => archive), last.more]).toEqual([failing, false]);
  });

  it('goes with the page: what comes after it was left is told to nobody', async () => {
    const there = await corpusOf(article('gazette', [THERE]));
    let release = () => {};
    const late: Partial<StatementIndex> = {
      retrieve: (...all) =>
        new Promise((resolve) => {
          release = () => resolve(there.retrieve(...all));
        }),
    };
    const failing: Partial<StatementIndex> = {
      retrieve: async () => {
        throw new ArchiveError('busy');
      },
    };
    const { answers } = await asked(clientOf({ 'https://a.example': failing, 'https://b.example': late }));
    const archives = ['a', 'b'].map((name) => desk({ name, url: `https://${name}.example` }));
    const ask = () => answers.compareInArchives({ page: PAGE, archives }, undefined);
    expect(await ask()).toMatchObject({ failed: [{ archive: 'a' }], more: true });
    void answers.cancel({ tab: 1 }, undefined);
    release();
    await new Promise((resolve) => setTimeout(resolve));
    expect(await ask()).toEqual({ comparison: null, failed: [], more: false });
  });

  it('names an archive that fails, and goes on with the others', async () => {
    const failing = (error: unknown): Partial<StatementIndex> => ({
      retrieve: async () => {
        throw error;
      },
    });
    const there = await corpusOf(article('gazette', [THERE]));
    const part: Partial<StatementIndex> = {
      retrieve: async (...all) => ({ ...(await there.retrieve(...all)), partial: true }),
    };
    const { answers } = await asked(
      clientOf({
        'https://slow.example': failing(new ArchiveError('slow')),
        'https://odd.example': failing(new TypeError('undefined is not a function')),
        'https://part.example': part,
      }),
    );
    const archives = ['Slow', 'Odd', 'Part'].map((name) =>
      desk({ name, url: `https://${name.toLowerCase()}.example` }),
    );
    const told: FromArchives[] = [];
    do told.push(await answers.compareInArchives({ page: PAGE, archives }, undefined));
    while (told.at(-1)!.more);
    const failed = Object.fromEntries(
      told.flatMap((one) => one.failed).map(({ archive, fault }) => [archive, fault]),
    );
    expect(failed).toEqual({ Slow: 'slow', Odd: 'nonsense', Part: 'partial' });
    const more = told.findLast(({ comparison }) => comparison)!;
    expect(found(more.comparison)[HERE]).toEqual(['gazette, Part']);
  });

  it('by words stands where the sketches fail, which are asked for only where switched on', async () => {
    const there = await corpusOf(article('gazette', [THERE]));
    const retrieveByMeaning = vi.fn(async () => {
      throw new ArchiveError('busy');
    });
    const client = clientOf({
      'https://desk.example': { retrieve: (...all) => there.retrieve(...all), retrieveByMeaning },
    });
    const { answers } = await asked(client);
    const archives = [desk({ sketches: true })];
    const more = await answers.compareInArchives({ page: PAGE, archives }, undefined);
    expect(more.failed).toEqual([{ archive: 'Desk', fault: 'busy' }]);
    expect(found(more.comparison)[HERE]).toEqual(['gazette, Desk']);
    expect(client.createArchive.mock.calls.map(([options]) => 'near' in options)).toEqual([true]);
    const without = await asked(client);
    await without.answers.compareInArchives({ page: PAGE, archives: [desk()] }, undefined);
    expect(client.createArchive.mock.calls.map(([options]) => 'near' in options)).toEqual([true, false]);
  });

  it('by words stands where the table of meaning cannot be loaded', async () => {
    const there = await corpusOf(article('gazette', [THERE]));
    const noTable = () => Promise.reject(new Error('the file is gone'));
    const { answers } = await asked(clientOf({ 'https://desk.example': there }), [], noTable);
    const more = await answers.compareInArchives({ page: PAGE, archives: [desk()] }, undefined);
    expect(more.failed).toEqual([]);
    expect(found(more.comparison)[HERE]).toEqual(['gazette, Desk']);
  });

  it('is not waited for once the page is left', async () => {
    let given: AbortSignal | undefined;
    const hung: Partial<StatementIndex> = {
      retrieve: (_, { signal } = {}) =>
        new Promise((_, reject) => {
          given = signal;
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
    };
    const { answers } = await asked(clientOf({ 'https://desk.example': hung }));
    const waiting = Promise.resolve(answers.compareInArchives({ page: PAGE, archives: [desk()] }, undefined));
    await vi.waitUntil(() => given);
    void answers.cancel({ tab: 1 }, undefined);
    await expect(waiting).rejects.toThrow('left');
    expect(given?.aborted).toBe(true);
  });
});

describe('the sentences around what an archive knows', () => {
  it('are the archive’s; where it has none, that is said', async () => {
    const getContext = vi.fn(async (id: string) =>
      id === 'x' ? { before: 'Before. ', text: THERE, after: '' } : null,
    );
    const client = {
      createArchive: () => ({ getContext }),
      testArchive: vi.fn(),
    } as unknown as ArchiveClient;
    const { answers } = await asked(client);
    const { name: _, sketches: __, ...account } = desk();
    const span = { start: 3, end: 9 };
    expect(await answers.archiveContext({ account, article: 'x', span }, undefined)).toMatchObject({
      text: THERE,
    });
    expect(getContext).toHaveBeenCalledWith('x', span);
    await expect(answers.archiveContext({ account, article: 'y', span }, undefined)).rejects.toThrow(
      'archive',
    );
  });
});

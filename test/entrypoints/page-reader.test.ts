// @vitest-environment jsdom
/** Each result belongs to the run that asked for it; a page that grows or navigates leaves nothing stale. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPageReader } from '../../entrypoints/article.content/page-reader.ts';
import type { UnidentifiedArticle } from '../../lib/article/identify-article.ts';
import { verdictKey, verdictSide } from '../../lib/corpus/verdict.ts';
import type { Mark, Painter } from '../../lib/page/paint-marks.ts';
import type { MatchedStatement } from '../../lib/types.ts';

interface Asked {
  name: string;
  input: { run: string; url: string; state?: string; article?: UnidentifiedArticle };
  answer(value?: unknown): void;
  fail(why: string): void;
}

let asked: Asked[];
let painted: Mark[];

const painter: Painter = {
  paint: (marks) => {
    painted = [...marks];
  },
  clear: () => {
    painted = [];
  },
  marks: () => painted,
  setCurrent: () => {},
  current: () => null,
};

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  painted = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    ((message: { name: string; input: Asked['input'] }) =>
      new Promise((resolve) => {
        const answer = (value?: unknown) => resolve({ ok: true, value });
        asked.push({ ...message, answer, fail: (error) => resolve({ ok: false, error }) });
        if (message.name === 'announce') answer();
      })) as never,
  );
});

const QUOTE = 'The outer breakwater held through the worst of the surge';
const filler =
  'The port authority said that ferries to Sandholm would run again once the divers had been down. ';

function showArticle(quote = QUOTE, path = '/harbour'): void {
  const paragraphs = Array.from({ length: 8 }, () => `<p>${filler.repeat(3)}</p>`).join('');
  document.body.innerHTML = `<article><h1>Harbour reopens</h1><p>“${quote},” Ilse Tornqvist said. ${filler}</p>${paragraphs}</article>`;
  history.replaceState(null, '', path);
}

function startReader() {
  const shown: MatchedStatement[][] = [];
  const arrived: string[] = [];
  const reader = createPageReader({
    painter,
    onReading: (reading) => shown.push(reading?.statements ?? []),
    onArrived: ({ url }) => arrived.push(new URL(url).pathname),
    signal: new AbortController().signal,
  });
  return { reader, shown, arrived };
}

const asksToCompare = () => asked.filter(({ name }) => name === 'compare');
const lastCompare = async (count: number) => {
  await vi.waitFor(() => expect(asksToCompare()).toHaveLength(count));
  return asksToCompare()[count - 1]!;
};

/** The corpus knows the quotation from one other article. */
function comparisonOf(article: UnidentifiedArticle, quote = QUOTE) {
  const start = article.text.indexOf(quote);
  const common = { start, end: start + quote.length, text: quote, form: 'direct', speaker: null };
  const elsewhere = { ...common, article: { id: 'x' }, relation: 'verbatim', flags: [], confidence: 0.9 };
  return { statements: [{ ...common, id: `id:${quote}`, appearances: [elsewhere] }] };
}

const paintedText = () => painted.map((mark) => mark.ranges.map(String).join(''));

describe('createPageReader', () => {
  it('reads, asks once and paints', async () => {
    showArticle();
    const { reader } = startReader();
    void reader.read();
    const ask = await lastCompare(1);
    ask.answer(comparisonOf(ask.input.article!));
    await vi.waitFor(() => expect(paintedText()).toEqual([QUOTE]));
    const names = asked.map(({ name, input }) => input.state ?? name);
    expect(names).toEqual(['reading', 'compare', 'compareByMeaning']);
  });

  it('adds what is found by meaning, also to a page that was painted again meanwhile', async () => {
    showArticle();
    const { reader, shown } = startReader();
    void reader.read();
    const ask = await lastCompare(1);
    const known = comparisonOf(ask.input.article!);
    ask.answer({ statements: known.statements.map((one) => ({ ...one, appearances: [] })) });
    await vi.waitFor(() => expect(asked.at(-1)?.name).toBe('compareByMeaning'));
    const second = asked.at(-1)!;
    expect([second.input.run, painted]).toEqual([ask.input.run, []]);
    await reader.readAgain();
    second.answer(known);
    await vi.waitFor(() => expect(paintedText()).toEqual([QUOTE]));
    expect(shown.at(-1)).toEqual(known.statements);
    expect(asksToCompare()).toHaveLength(1);
  });

  it('asks archives after that where the answer says so, as long as there is more, and paints what they add', async () => {
    showArticle();
    const { reader } = startReader();
    void reader.read();
    const ask = await lastCompare(1);
    const known = comparisonOf(ask.input.article!);
    const without = known.statements.map((one) => ({ ...one, appearances: [] }));
    ask.answer({ statements: without, more: true });
    document.body.insertAdjacentHTML('beforeend', '<form hidden><input type="Password"></form>');
    await vi.waitFor(() => expect(asked.at(-1)?.name).toBe('compareByMeaning'));
    asked.at(-1)!.fail('the worker stopped');
    await vi.waitFor(() => expect(asked.at(-1)?.name).toBe('compareInArchives'));
    const third = asked.at(-1)!;
    expect([third.input, painted]).toEqual([{ run: ask.input.run, guarded: true }, []]);
    third.answer({ comparison: null, more: true });
    await vi.waitFor(() => expect(asked.at(-1)).not.toBe(third));
    expect([asked.at(-1)!.name, painted]).toEqual(['compareInArchives', []]);
    asked.at(-1)!.answer({ comparison: known, more: false });
    await vi.waitFor(() => expect(paintedText()).toEqual([QUOTE]));
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked.filter(({ name }) => name === 'compareInArchives')).toHaveLength(2);
    expect(asksToCompare()).toHaveLength(1);
  });

  it.each(['nothing more', 'a failure', 'another page by now'])('keeps the first answer: %s', async (why) => {
    showArticle();
    const { reader } = startReader();
    void reader.read();
    const ask = await lastCompare(1);
    const known = comparisonOf(ask.input.article!);
    ask.answer(known);
    await vi.waitFor(() => expect(asked.at(-1)?.name).toBe('compareByMeaning'));
    const second = asked.at(-1)!;
    if (why === 'a failure') second.fail('the worker stopped');
    else if (why === 'nothing more') second.answer(null);
    else {
      reader.stop();
      second.answer(known);
    }
    await new Promise((resolve) => setTimeout(resolve));
    expect(paintedText()).toEqual(why === 'another page by now' ? [] : [QUOTE]);
  });

  it('drops the answer to an older run', async () => {
    showArticle();
    const { reader } = startReader();
    const first = reader.read();
    const late = await lastCompare(1);
    showArticle('Nobody expected the crane to stand', '/crane');
    const second = reader.read();
    const ask = await lastCompare(2);
    late.answer(comparisonOf(late.input.article!));
    await first;
    expect(painted).toEqual([]);
    ask.answer(comparisonOf(ask.input.article!, 'Nobody expected the crane to stand'));
    await second;
    expect(paintedText()).toEqual(['Nobody expected the crane to stand']);
  });

  it('drops the answer that comes after it was stopped', async () => {
    showArticle();
    const { reader } = startReader();
    const reading = reader.read();
    const ask = await lastCompare(1);
    reader.stop();
    ask.answer(comparisonOf(ask.input.article!));
    await reading;
    expect(painted).toEqual([]);
    expect(reader.article()).toBeNull();
  });

  it('says once that a page is no article, and asks nothing', async () => {
    document.body.innerHTML = '<nav><a href="/">Home</a></nav><form><input></form>';
    const { reader } = startReader();
    await reader.read();
    await reader.read();
    expect(asked.map(({ input }) => input.state)).toEqual(['not-article']);
  });

  it('paints redrawn nodes again without asking; asks where the words changed', async () => {
    showArticle();
    const { reader } = startReader();
    const reading = reader.read();
    const ask = await lastCompare(1);
    ask.answer(comparisonOf(ask.input.article!));
    await reading;
    const before = painted[0]!.ranges[0]!.startContainer;
    document.body.innerHTML = String(document.body.innerHTML);
    await reader.readAgain();
    expect(asksToCompare()).toHaveLength(1);
    expect(paintedText()).toEqual([QUOTE]);
    expect(painted[0]!.ranges[0]!.startContainer).not.toBe(before);

    document.querySelector('article')!.insertAdjacentHTML('beforeend', `<p>${filler} More was to come.</p>`);
    const growing = reader.readAgain();
    const again = await lastCompare(2);
    expect(paintedText(), 'keeps its marks meanwhile').toEqual([QUOTE]);
    again.answer(comparisonOf(again.input.article!));
    await growing;
    expect(paintedText()).toEqual([QUOTE]);
  });

  it('hands on what it read, but not where the address changed and the words did not', async () => {
    showArticle();
    const { reader, arrived } = startReader();
    const reading = reader.read();
    const ask = await lastCompare(1);
    ask.answer(comparisonOf(ask.input.article!));
    await reading;
    history.replaceState(null, '', '/next');
    const still = reader.read();
    const next = await lastCompare(2);
    next.answer(comparisonOf(next.input.article!));
    await still;
    expect(arrived).toEqual(['/harbour']);
  });

  it('says that it stopped, also in the middle of a reading', async () => {
    showArticle();
    const { reader } = startReader();
    void reader.read();
    await lastCompare(1);
    reader.stop();
    expect(asked.at(-1)!.input.state).toBe('idle');
    const count = asked.length;
    reader.stop();
    expect(asked).toHaveLength(count);
  });

  it('knows what was read by hand, at this address only', async () => {
    showArticle();
    const { reader } = startReader();
    void reader.read({ asked: true });
    await lastCompare(1);
    expect(reader.asked()).toBe(true);
    history.replaceState(null, '', '/next');
    expect(reader.asked()).toBe(false);
  });

  it('announces again when the page is come back to', async () => {
    document.body.innerHTML = '<nav><a href="/">Home</a></nav>';
    const { reader } = startReader();
    await reader.read();
    expect(await reader.comeBack()).toBe(false);
    await reader.read();
    expect(asked.map(({ input }) => input.state)).toEqual(['not-article', 'not-article']);
  });

  it('says what went wrong', async () => {
    showArticle();
    const { reader } = startReader();
    const reading = reader.read();
    (await lastCompare(1)).fail('The disk is full. What was kept is safe.');
    await reading;
    expect(asked.at(-1)!.input).toMatchObject({
      state: 'failed',
      error: 'The disk is full. What was kept is safe.',
    });
    expect(painted).toEqual([]);
  });

  it('takes a mark away when its pair is not the same, and brings it back', async () => {
    showArticle();
    const { reader, shown } = startReader();
    const reading = reader.read();
    const { input, answer } = await lastCompare(1);
    const comparison = comparisonOf(input.article!);
    answer(comparison);
    await reading;
    expect(painted).toHaveLength(1);
    const [statement] = comparison.statements;
    const key = verdictKey(verdictSide(statement!), verdictSide(statement!.appearances[0]!));
    reader.applyVerdict(key, true);
    expect(painted).toEqual([]);
    expect(shown.at(-1)![0]!.rejected).toHaveLength(1);
    reader.applyVerdict(key, false);
    expect(painted).toHaveLength(1);
  });

  it('takes away what archives gave that are gone', async () => {
    showArticle();
    const { reader, shown } = startReader();
    const reading = reader.read();
    const { input, answer } = await lastCompare(1);
    const comparison = comparisonOf(input.article!);
    const [statement] = comparison.statements;
    const appearances = statement!.appearances.map((found) => ({ ...found, archive: 'Desk' }));
    answer({ ...comparison, statements: [{ ...statement!, appearances }] });
    await reading;
    reader.forgetArchives(['Wire']);
    expect(painted).toHaveLength(1);
    reader.forgetArchives(['Desk']);
    expect(painted).toEqual([]);
    expect(shown.at(-1)![0]!.appearances).toEqual([]);
  });

  it('draws the marks that were chosen, and knows where the others stand', async () => {
    showArticle();
    const { reader } = startReader();
    const reading = reader.read();
    const { input, answer } = await lastCompare(1);
    answer(comparisonOf(input.article!));
    await reading;
    const { id } = painted[0]!;
    reader.choose('differing');
    expect(painted).toEqual([]);
    expect(reader.findMark(id)!.ranges.map(String).join('')).toBe(QUOTE);
    expect(reader.findMark('made-up')).toBeNull();
    reader.choose('all');
    expect(paintedText()).toEqual([QUOTE]);
    reader.choose('none');
    expect(painted).toEqual([]);
  });
});

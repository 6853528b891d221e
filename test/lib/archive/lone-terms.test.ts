/** What one shared word finds, what two do, and what is left of words that went with their articles; on the real engine. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseKeys } from '../../../lib/archive/choose-keys.ts';
import { type ArchiveConnection, connectArchive } from '../../../lib/archive/connect-archive.ts';
import { loadArticles } from '../../../lib/archive/load-articles.ts';
import { lookupBounds } from '../../../lib/archive/lookup-bounds.ts';
import { LOOKUP } from '../../../lib/archive/lookup-sql.ts';
import { readAnswer } from '../../../lib/archive/read-answer.ts';
import { purge, removeArticles } from '../../../lib/archive/remove-articles.ts';
import { type ServedEngine, serveEngine } from '../../archive/serve-engine.ts';
import { corpusLine } from '../../bench/generated-corpus.ts';
import { articlesOf, initArchive } from './load-lines.ts';

/** A word that no other statement has. */
const filler = (() => {
  let count = 0;
  return () => `zu${(count++).toString(26).replace(/\d/g, (digit) => 'klmnopqrst'[Number(digit)]!)}ba`;
})();
const fillers = (count: number) => Array.from({ length: count }, filler).join(' ');

// By how many statements hold them: quorbel 2, vintrask 4, mardook and plenfig many.
const only = {
  rarest: `quorbel ${fillers(3)}`,
  second: `vintrask ${fillers(3)}`,
  third: `mardook ${fillers(3)}`,
};
const shortest = 'mardook plenfig';
const longest = `quorbel plenfig ${fillers(30)}`;
const common = ['mardook', 'plenfig'].flatMap((word) =>
  Array.from({ length: 30 }, () => `${word} ${fillers(4)}`),
);
const kept = [
  ...[only.rarest, only.second, only.third, shortest, longest],
  ...Array.from({ length: 3 }, () => `vintrask ${fillers(5)}`),
  ...common,
];
const dropped = 'gossamel tindrake hovelish';
/** Loaded by itself, so in a block of its own: in the other one the word's list is left empty. */
const alike = `gossamel ${fillers(2)}`;
const query = 'quorbel vintrask mardook plenfig';

let engine: ServedEngine;
let writer: ArchiveConnection;

beforeAll(async () => {
  engine = await serveEngine();
  writer = connectArchive(engine.writer);
  await initArchive(writer);
  await loadArticles(writer, articlesOf([lineOf(1, kept), lineOf(2, [dropped])]));
  await loadArticles(writer, articlesOf([lineOf(3, [alike])]));
}, 180_000);
afterAll(async () => {
  await engine?.stop();
});

/** @param bounds as of a larger archive, where they are given */
async function find(texts: readonly string[], bounds = {}): Promise<string[][]> {
  const { stemsOfKeys: _, ...asked } = chooseKeys(texts.map((text) => ({ text })));
  const rows = await connectArchive(engine.reader).ask(LOOKUP, {
    ...{ ...asked, ...lookupBounds(100), ...bounds },
  });
  return readAnswer(rows, texts.length).candidates.map((list) => list.map(({ text }) => text));
}

describe('words of a statement in an archive', () => {
  it('find alone what holds one of the two rarest, and together what holds two, at either end of a block', async () => {
    const [found = []] = await find([query], { small: 0, tailShare: 0 });
    expect(found).toEqual(expect.arrayContaining([only.rarest, only.second, shortest, longest]));
    expect(found).not.toContain(only.third);
    expect(found.filter((text) => common.includes(text))).toEqual([]);
  });

  it('add up: what holds two of them comes before what holds the commoner one', async () => {
    const [found = []] = await find([query]);
    expect(found.indexOf(shortest)).toBeLessThan(found.indexOf(only.third));
    expect(found.indexOf(longest)).toBeGreaterThanOrEqual(0);
  });

  it('find alone whatever holds any of them in a small archive', async () => {
    const [found = []] = await find([query]);
    expect(found).toEqual(expect.arrayContaining([...Object.values(only), ...common]));
  });

  it('break nothing where all that held them is gone, of a block or of all, purged or not', async () => {
    expect(await find([dropped])).toEqual([[dropped, alike]]);
    const id = JSON.parse(lineOf(2, [dropped])).id as string;
    expect(await removeArticles(writer, { ids: [id] })).toBe(1);
    expect(await find([dropped, only.rarest])).toEqual([[alike], expect.arrayContaining([only.rarest])]);
    await purge(writer);
    expect(await find([dropped])).toEqual([[alike]]);
    expect(await find(['tindrake hovelish quorbel'], { small: 0 })).toEqual([
      expect.arrayContaining([only.rarest]),
    ]);
  });
});

/** An article that prints these, one a paragraph. */
function lineOf(number: number, statements: readonly string[]): string {
  const line = JSON.parse(corpusLine(number));
  let text = '';
  const quotations = statements.map((said, utterance) => {
    const start = text.length + 1;
    text += `“${said}” Mara Ellwood said.\n`;
    const span = { start, end: start + said.length, text: said };
    return { ...line.quotations[0], ...span, utterance, sentences: [span] };
  });
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' }];
  return JSON.stringify({ ...line, text, blocks, quotations });
}

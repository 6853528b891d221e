/** What two articles of one story say in other words: met where one speaker, or nobody in particular, says it. */
import { describe, expect, it } from 'vitest';
import { readBackground } from '../../../lib/cli/read-background.ts';
import type { StoredStatement } from '../../../lib/index/statement-index.ts';
import { createLikeWords } from '../../../lib/matching/like-words.ts';
import { matchGists } from '../../../lib/matching/match-gists.ts';
import { weighStory } from '../../../lib/matching/story-weights.ts';
import { tokenize } from '../../../lib/matching/tokens.ts';
import type { Speaker, Statement } from '../../../lib/types.ts';

const rarity = readBackground();
const named = (name: string): Speaker => ({ name, mention: name });
const marlow = named('Ingrid Marlow');

function meet(
  here: string,
  there: string,
  speakerHere: Speaker | null,
  speakerThere: Speaker | null,
): boolean {
  const printingOf = (text: string, speaker: Speaker | null) => ({
    ...{ tokenized: tokenize(text), speaker, form: 'indirect' as const, published: null },
  });
  const weigh = rarity.weigher(tokenize(here).tokens.map(({ stem }) => stem));
  const statement = { id: 'here', start: 0, end: here.length, text: here, form: 'indirect' } as Statement;
  const page = [{ id: 'here', statement, printing: printingOf(here, speakerHere), weigh }];
  const other = { ...statement, id: 'there', text: there, end: there.length } as unknown as StoredStatement;
  const stored = [{ other, printing: printingOf(there, speakerThere) }];
  const weighInStory = weighStory([...page, ...stored].map(({ printing }) => printing));
  const words = { alike: createLikeWords(null), likeness: null };
  const run = matchGists(
    page,
    [stored],
    () => true,
    words,
    weighInStory,
    () => false,
  );
  for (;;) {
    const step = run.next();
    if (step.done) return step.value.length > 0;
  }
}

describe('matchGists', () => {
  const told = 'the vineyard would be flooded unless the sluice was mended before the equinox';
  const retold = 'without a mended sluice by the equinox, floods would drown the vineyard';
  const partly =
    'the vineyard and its sluice had been the pride of three generations of growers in that valley';

  it.each<[string, Speaker | null, Speaker | null, boolean]>([
    ['one speaker', marlow, named('Marlow'), true],
    ['nobody known', null, marlow, true],
    ['only what somebody is', named('winegrower from Orrin'), marlow, true],
    ['two speakers', named('Osric Bell'), marlow, false],
    ['officials of two countries', named('a French official'), named('a German official'), false],
  ])('of %s', (_, here, there, met) => {
    expect(meet(told, retold, here, there)).toBe(met);
    expect(meet(told, retold, there, here)).toBe(met);
  });

  it('asks for most of either text where no speaker is known', () => {
    expect(meet(told, partly, marlow, marlow)).toBe(true);
    expect(meet(told, partly, null, marlow)).toBe(false);
  });
});

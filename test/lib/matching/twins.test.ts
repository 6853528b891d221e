import { describe, expect, it } from 'vitest';
import { readBackground } from '../../../lib/cli/read-background.ts';
import { createLikeWords } from '../../../lib/matching/like-words.ts';
import { weighStory } from '../../../lib/matching/story-weights.ts';
import { tokenize } from '../../../lib/matching/tokens.ts';
import { findTwins, type Twin } from '../../../lib/matching/twins.ts';
import type { QuotationForm } from '../../../lib/types.ts';

const rarity = readBackground();
const marlow = { name: 'Ingrid Marlow', mention: 'Marlow' };

function twin(text: string, form: QuotationForm, speaker = marlow): Twin {
  const tokenized = tokenize(text);
  return {
    id: `${form}:${text}`,
    printing: { tokenized, form, speaker, published: null },
    weigh: rarity.weigher(tokenized.tokens.map(({ stem }) => stem)),
  };
}

const areTwins = (x: Twin, y: Twin) =>
  findTwins(weighStory([x.printing, y.printing]), createLikeWords(null))(x, y);

describe('findTwins', () => {
  const quoted = twin(
    'We will dredge the harbour and rebuild the lighthouse before the herring return.',
    'direct',
  );

  it.each<[string, Twin, Twin]>([
    ['a fragment and all of it', twin('rebuild the lighthouse', 'mixed'), quoted],
    [
      'a fragment with a figure',
      twin('1,300 boats', 'mixed'),
      twin('We will mend all 1300 boats.', 'direct'),
    ],
    ['a fragment without spaces', twin('修复灯塔', 'mixed'), twin('我们将在春天之前修复灯塔。', 'direct')],
    [
      'a headline',
      twin('The harbour must be dredged before the herring return', 'indirect'),
      twin('the harbour has to be dredged before the herring return', 'indirect'),
    ],
    [
      'what is reported and then quoted',
      twin('the lighthouse would be rebuilt and the harbour dredged in time for the herring', 'indirect'),
      quoted,
    ],
    [
      'a short quotation out of a report',
      twin('We’ll dredge the harbour.', 'direct'),
      twin('plans to dredge the harbour, mend the crane and paint the lighthouse', 'indirect'),
    ],
  ])('knows %s', (_, x, y) => {
    expect(areTwins(x, y)).toBe(true);
  });

  it.each<[string, Twin, Twin]>([
    [
      'neighbours in one speech',
      twin('We will dredge the harbour this summer.', 'direct'),
      twin('We will sell the lighthouse in the autumn.', 'direct'),
    ],
    ['letters out of a word', twin('oat', 'mixed'), twin('The boatmen will strike until spring.', 'direct')],
    [
      'words that run into one',
      twin('the rapist', 'mixed'),
      twin('I went to see the therapist on Monday.', 'direct'),
    ],
    ['nothing but marks', twin('—', 'mixed'), quoted],
    ['another point, reported', twin('the lighthouse keeper had been offered a pension', 'indirect'), quoted],
    [
      'another speaker',
      twin('the lighthouse would be rebuilt and the harbour dredged in time for the herring', 'indirect', {
        name: 'Carl Birch',
        mention: 'Birch',
      }),
      quoted,
    ],
  ])('keeps %s apart', (_, x, y) => {
    expect(areTwins(x, y)).toBe(false);
  });
});

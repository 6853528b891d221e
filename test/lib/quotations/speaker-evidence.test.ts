import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../lib/article/read-text.ts';
import { confidenceOf, LEAST_CONFIDENCE } from '../../../lib/quotations/speaker-evidence.ts';
import { understandArticle } from '../../../lib/quotations/understand-article.ts';

function last(text: string) {
  const article = { title: null, text, blocks: splitBlocks(text), language: 'en', published: null };
  return understandArticle(article).at(-1)!;
}

/** The last passage of the second text is the less sure. */
const ordered: [name: string, surer: string, lessSure: string][] = [
  [
    'a name and a pronoun',
    'Dagny Sole came. “It is late,” Dagny Sole said.',
    'Dagny Sole came. “It is late,” she said.',
  ],
  [
    'more of what hangs on a tag and on the paragraph before',
    '“It is late,” Dagny Sole said. “We go.”',
    '“It is late,” Dagny Sole said.\n“We go.” “We all go.”',
  ],
  [
    'they of this sentence and they of long ago',
    'The farmers gathered. “It is late,” they said.',
    'The farmers gathered. Rain fell. Snow fell. Hail fell. “It is late,” they said.',
  ],
  [
    'a clause and a fragment beside no verb of saying',
    'Dagny Sole won the town over with “a long night of work for all”.',
    'Dagny Sole won the town over with “long nights”.',
  ],
];

describe('confidenceOf', () => {
  it.each(ordered)('is surer of the first: %s', (_name, surer, lessSure) => {
    expect(last(surer).speakerConfidence).toBeGreaterThan(last(lessSure).speakerConfidence!);
  });

  it('names nobody for a fragment that may be a term', () => {
    expect(last('Dagny Sole monitored the “harbour plan” for years.').speaker).toBeNull();
  });

  it('is no surer of what goes on than of where it began', () => {
    const begun = confidenceOf({ naming: 'name', link: 'paragraph before' });
    const goesOn = confidenceOf({ naming: 'name', link: 'same paragraph', carried: begun });
    expect(goesOn).toBeLessThanOrEqual(begun);
    expect(begun).toBeGreaterThan(LEAST_CONFIDENCE);
  });
});

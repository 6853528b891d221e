import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../lib/article/read-text.ts';
import { understandArticle } from '../../../lib/quotations/understand-article.ts';

function said(text: string, language: string) {
  const article = { title: null, text, blocks: splitBlocks(text), language, published: null };
  return understandArticle(article).filter(({ form }) => form === 'direct' || form === 'mixed');
}

/** Each text ends with a passage of its own paragraph, behind one by somebody else. */
const tags: [language: string, text: string, speaker: string, cue: string][] = [
  ['en', '“It is late,” Orme said.\n“Not for me,” Vance shot back.', 'Vance', 'shot back'],
  ['en', '“It is late,” Orme said.\n“Not for me,” Vance went on.', 'Vance', 'went on'],
  ['en', '“It is late,” Orme said.\n“Not for me,” Karl Vance winced.', 'Karl Vance', 'winced'],
  [
    'en',
    '“It is late,” Orme said.\n“Not for me,” Karl Vance, a baker, winced softly.',
    'Karl Vance',
    'winced',
  ],
  ['en', '“It is late,” Orme said.\n“Not for me,” grinned Vance.', 'Vance', 'grinned'],
  ['en', '“It is late,” Orme said.\n“Not for me,” the baker spat out.', 'baker', 'spat out'],
  ['en', '“It is late,” Orme said. “Is it?” Vance frowned.', 'Vance', 'frowned'],
  ['en', '“It is late,” Orme said. “Is it?” Vance fired back.', 'Vance', 'fired back'],
  ['en', '“It is late,” Orme said.\n“Not for me,” Vance hit back on Sunday.', 'Vance', 'hit back'],
  ['en', '“It is late,” Orme said.\n“Not for me,” Vance deadpanned.', 'Vance', 'deadpanned'],
  ['de', '„Es ist spät“, sagte Roth.\n„Mir nicht“, prustete Anna Weber.', 'Anna Weber', 'prustete'],
  ['de', '„Es ist spät“, sagte Roth.\n„Mir nicht“, freute sich Anna Weber.', 'Anna Weber', 'freute'],
  [
    'fr',
    '« Il est tard », a dit Marc Petit.\n« Pas pour moi », s’attriste Anne Lebrun.',
    'Anne Lebrun',
    'attriste',
  ],
  ['es', '«Es tarde», dijo Luis Mora.\n«Para mí no», suspiraba Ana Ruiz.', 'Ana Ruiz', 'suspiraba'],
  ['sv', '”Det är sent”, sade Nils Ek.\n”Inte för mig”, mumlar Maja Lund.', 'Maja Lund', 'mumlar'],
  ['en', '“It is late,” Orme said.\n“It is not late for me.” — Karl Vance, baker', 'Karl Vance', '—'],
];

/** Who follows the marks says nothing here. */
const others: [name: string, text: string][] = [
  ['a work and who is in it', 'Orme said it was late. “The Long Pier,” starring Vance, opens.'],
  ['a list', 'Orme said it was late. “Piers,” “walls” and Vance were all she knew.'],
];

describe('withUnlistedTags', () => {
  it.each(tags)('takes whoever stands at the verb behind marks: %s %s', (language, text, speaker, cue) => {
    const last = said(text, language).at(-1);
    expect({ speaker: last?.speaker?.name, cue: last?.cue }).toEqual({ speaker, cue });
  });

  it.each(others)('leaves what is no tag: %s', (_name, text) => {
    expect(said(text, 'en').map(({ speaker }) => speaker?.name)).not.toContain('Vance');
  });

  it('is less sure of such a verb than of one that says', () => {
    const [listed, unlisted] = said('“It is late,” Orme said.\n“Not for me,” Vance winced.', 'en');
    expect(unlisted!.speakerConfidence).toBeLessThan(listed!.speakerConfidence!);
  });
});

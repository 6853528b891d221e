import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/text/sentences.ts';

const cases: [name: string, text: string, sentences: string[], language?: string][] = [
  ['two plain sentences', 'It rained. It stopped.', ['It rained.', 'It stopped.']],
  ['a title before a name', 'We met Mr. Ames today. He left.', ['We met Mr. Ames today.', 'He left.']],
  [
    'a general',
    'It was Gen. Birch who called. Nobody came.',
    ['It was Gen. Birch who called.', 'Nobody came.'],
  ],
  ['initials', 'Then J. R. Cole spoke. We listened.', ['Then J. R. Cole spoke.', 'We listened.']],
  ['an initialism inside', 'The U.S. economy grew. So did we.', ['The U.S. economy grew.', 'So did we.']],
  ['an initialism at the end', 'He moved to the U.S. They stayed.', ['He moved to the U.S.', 'They stayed.']],
  ['a month', 'It opens Jan. 5 in Orrin. Come along.', ['It opens Jan. 5 in Orrin.', 'Come along.']],
  ['an hour', 'At 5 p.m. today it closed. We waited.', ['At 5 p.m. today it closed.', 'We waited.']],
  ['a decimal', 'It fell 1.5 percent. It rose 2.25.', ['It fell 1.5 percent.', 'It rose 2.25.']],
  ['a number', 'He is No. 2 on the list. I am not.', ['He is No. 2 on the list.', 'I am not.']],
  ['an answer that is no abbreviation', 'I said no. Then I left.', ['I said no.', 'Then I left.']],
  ['an ellipsis inside', 'We tried … and failed. Well.', ['We tried … and failed.', 'Well.']],
  ['spaced points inside', 'We tried . . . and failed. Well.', ['We tried . . . and failed.', 'Well.']],
  ['points at the end', 'We tried ... Then we failed.', ['We tried ...', 'Then we failed.']],
  ['a closing mark belongs to its sentence', 'She said “no.” He left.', ['She said “no.”', 'He left.']],
  ['a question and a shout', 'Why? Because! It is.', ['Why?', 'Because!', 'It is.']],
  ['a trailing comma is kept', 'We will build it,', ['We will build it,']],
  ['outer blanks are not', '  We will.  They will. ', ['We will.', 'They will.']],
  ['the pronoun I', 'So do I. You do too.', ['So do I.', 'You do too.']],
  ['German abbreviations', 'Das gilt z.B. hier. Dort nicht.', ['Das gilt z.B. hier.', 'Dort nicht.'], 'de'],
  ['a language that is none', 'One. Two.', ['One.', 'Two.'], 'not-a-language-at-all'],
  ['nothing', '   ', []],
];

describe('splitSentences', () => {
  it.each(cases)('%s', (_name, text, sentences, language) => {
    const spans = splitSentences(text, language ?? 'en');
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});

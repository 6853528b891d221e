import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../lib/article/read-text.ts';
import { findPassages } from '../../../lib/quotations/find-passages.ts';

const cases: [name: string, text: string, passages: string[]][] = [
  ['curly marks', 'Ames said “we won” and left.', ['we won']],
  ['straight marks', 'Ames said "we won" and left.', ['we won']],
  ['two in a sentence', '“We won,” Ames said, “at last.”', ['We won,', 'at last.']],
  [
    'nested single marks belong to the outer passage',
    '“She said ‘no’ twice,” he said.',
    ['She said ‘no’ twice,'],
  ],
  ['nested double marks in single ones', '‘She said “no” twice,’ he said.', ['She said “no” twice,']],
  ['nested curly double marks', '“She said “no” twice,” he said.', ['She said “no” twice,']],
  ['British single marks', '‘We won’t go,’ said Ames.', ['We won’t go,']],
  ['straight single marks', "He said: 'We won't go.' Then silence.", ["We won't go."]],
  [
    'a possessive inside single marks',
    '‘The workers’ rights matter,’ she said.',
    ['The workers’ rights matter,'],
  ],
  ['a passage that ends in s', 'It will cover ‘certain assets’ and more.', ['certain assets']],
  ['possessives are no marks', 'The workers’ club and the players’ union met.', []],
  ['contractions are no marks', 'It’s what they’d want, isn’t it?', []],
  ['years are no marks', 'The ’90s were the club’s best; the ‘80s were not.', []],
  ['elisions are no marks', 'Give ’em rock ’n’ roll.', []],
  ['feet and inches are no marks', 'He is 6\'2" tall and she is 5\'11".', []],
  ['attribute values are no marks', '<a href="x" id="y"> stays text', []],
  ['French marks with blanks', 'Il dit : « Nous partons » et sort.', ['Nous partons']],
  ['French marks with narrow blanks', 'Il dit : «\u202fNous partons\u202f» et sort.', ['Nous partons']],
  ['German low and high marks', 'Er sagte: „Wir gehen“ und ging.', ['Wir gehen']],
  ['German low marks, English closing', 'Er sagte: „Wir gehen” und ging.', ['Wir gehen']],
  ['German single marks', 'Er sagte: ‚Wir gehen‘ und ging.', ['Wir gehen']],
  ['reversed guillemets', 'Er sagte: »Wir gehen« und ging.', ['Wir gehen']],
  ['single guillemets', 'Er sagte: ‹Wir gehen› und ging.', ['Wir gehen']],
  ['Swedish marks', 'Hon sade: ”Vi går” och gick.', ['Vi går']],
  ['corner brackets', '市長は「橋を直す」と述べた。', ['橋を直す']],
  ['white corner brackets inside', '彼は「『はい』と言った」と述べた。', ['『はい』と言った']],
  [
    'a run-on quotation',
    '“We won. It was hard.\n\n“We will win again,” Ames said.',
    ['We won. It was hard.', 'We will win again,'],
  ],
  ['a run-on quotation in straight marks', '"We won.\n"We will win."', ['We won.', 'We will win.']],
  ['three paragraphs', '“One.\n“Two.\n“Three.”', ['One.', 'Two.', 'Three.']],
  [
    'an unclosed mark costs only itself',
    'Ames said “we won. It rained.\nBirch said “we lost.”',
    ['we lost.'],
  ],
  ['an unclosed mark before another', 'Ames said “we won and “they lost” too.', ['they lost']],
  ['a stray closing mark', 'Ames said we won” and “they lost” too.', ['they lost']],
  ['a wrongly typed closing mark', 'Ames said “we won" and left.', ['we won']],
  ['brackets and ellipses stay', '“[They] … will win,” Ames said.', ['[They] … will win,']],
  ['empty marks', 'It said “” and "" and nothing.', []],
  ['no marks at all', 'It rained all day.', []],
];

describe('findPassages', () => {
  it.each(cases)('%s', (_name, text, passages) => {
    const found = findPassages(text, splitBlocks(text));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(passages);
  });

  it('takes a block quote whole and joins a run-on to what it continues', () => {
    const text = 'Ames wrote:\nWe won the cup.\n“One.\n“Two.”';
    const blocks = splitBlocks(text);
    blocks[1]!.kind = 'quote';
    const found = findPassages(text, blocks);
    expect(found.map(({ blockQuote, continues }) => [blockQuote, continues])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });
});

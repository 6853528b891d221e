import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../lib/article/read-text.ts';
import { understandArticle, understandArticleSteps } from '../../../lib/quotations/understand-article.ts';

const read = (text: string, title: string | null = null, language: string | null = 'en') =>
  understandArticle({ title, text, blocks: splitBlocks(text), language, published: null });

/** form, speaker, words; the words may be a beginning. */
type Expected = [form: string, speaker: string | null, words: string];

const INTRO = 'Mayor Ada Ames opened the bridge. Finance Minister Carl Birch stayed away.\n';

const speakers: [name: string, text: string, expected: Expected[]][] = [
  ['after, plain', '“We won,” Ada Ames said.', [['direct', 'Ada Ames', 'We won,']]],
  ['after, inverted', '“We won again,” said Ada Ames.', [['direct', 'Ada Ames', 'We won again,']]],
  [
    'after, with an apposition',
    '“We won again,” Ada Ames, the mayor, said.',
    [['direct', 'Ada Ames', 'We won again,']],
  ],
  ['after, office first', '“We won again,” said Mayor Ada Ames.', [['direct', 'Ada Ames', 'We won again,']]],
  [
    'after, name set beside the office',
    '“We won again,” said the mayor, Ada Ames.',
    [['direct', 'Ada Ames', 'We won again,']],
  ],
  ['after a question', '“Will it hold?” Ada Ames asked.', [['direct', 'Ada Ames', 'Will it hold?']]],
  ['before, with a comma', 'Ada Ames said, “We won again.”', [['direct', 'Ada Ames', 'We won again.']]],
  ['before, with a colon', 'Ada Ames added: “We won again.”', [['direct', 'Ada Ames', 'We won again.']]],
  [
    'broken by its attribution',
    '“We won,” Ada Ames said, “and we will win again.”',
    [
      ['direct', 'Ada Ames', 'We won,'],
      ['direct', 'Ada Ames', 'and we'],
    ],
  ],
  [
    'a second sentence',
    '“We won,” Ada Ames said. “We will win again.”',
    [
      ['direct', 'Ada Ames', 'We won,'],
      ['direct', 'Ada Ames', 'We will'],
    ],
  ],
  [
    'a paragraph of its own',
    '“We won,” Ada Ames said.\n“We will win again.”',
    [
      ['direct', 'Ada Ames', 'We won,'],
      ['direct', 'Ada Ames', 'We will'],
    ],
  ],
  ['surname to full name', `${INTRO}“It will hold,” Birch said.`, [['direct', 'Carl Birch', 'It will']]],
  [
    'fullest form from later on',
    'Ames smiled. “It will hold,” Ames said. Later Ada Ames left.',
    [['direct', 'Ada Ames', 'It will']],
  ],
  ['she, by first name', `${INTRO}“It will hold,” she said.`, [['direct', 'Ada Ames', 'It will']]],
  ['he, by first name', `${INTRO}“It will not hold,” he said.`, [['direct', 'Carl Birch', 'It will']]],
  [
    'a country is no he',
    'President Carl Birch arrived. Norway objected. “It is fine,” he said.',
    [['direct', 'Carl Birch', 'It is']],
  ],
  [
    'a description by its office',
    `${INTRO}“It will hold,” the minister said.`,
    [['direct', 'Carl Birch', 'It will']],
  ],
  [
    'a leader by nationality',
    'Norwegian President Ada Ames met Danish President Carl Birch. “It is done,” the Danish leader said.',
    [['direct', 'Carl Birch', 'It is']],
  ],
  [
    'an unknown description stays as printed',
    '“It will hold,” the engineer said.',
    [['direct', 'engineer', 'It will']],
  ],
  [
    'a spokesman for somebody',
    '“It will hold,” a spokesman for Mayor Ada Ames said.',
    [['direct', 'spokesman for Mayor Ada Ames', 'It will']],
  ],
  ['a body', '“It will hold,” the ministry said.', [['direct', 'ministry', 'It will']]],
  [
    'a description whose owner is named right after',
    '“We are close,” the envoy said.\nCole pointed out that much is open. Cole left.',
    [['direct', 'Cole', 'We are']],
  ],
  [
    'an infinitive in between',
    '“They are working on it,” a source, who was not free to speak, told Heraldo.',
    [['direct', 'source', 'They are']],
  ],
  [
    'a place behind a preposition is no speaker',
    '“It will open,” Senator Carl Birch of Norway said.',
    [['direct', 'Carl Birch', 'It will']],
  ],
  [
    'two of one surname, by title',
    'Ada Ames and Carl Ames ran. “I won this,” Mrs. Ames said. “I lost this,” Mr. Ames said.',
    [
      ['direct', 'Ada Ames', 'I won'],
      ['direct', 'Carl Ames', 'I lost'],
    ],
  ],
  [
    'spellings joined',
    'President Viktor Zelenko spoke. “We are here,” Zelenkko said.',
    [['direct', 'Viktor Zelenko', 'We are']],
  ],
  [
    'a relative clause',
    'The council heard Ada Ames, who said the plan was “far too costly for us”.',
    [['mixed', 'Ada Ames', 'far too']],
  ],
  [
    'shared by a participle',
    'Ada Ames opened the bridge, calling it “a triumph of patience”.',
    [['mixed', 'Ada Ames', 'a triumph']],
  ],
  [
    'shared by "and"',
    'Ada Ames opened the bridge and called it “a triumph of patience”.',
    [['mixed', 'Ada Ames', 'a triumph']],
  ],
  [
    'the content clause is the speaker’s',
    'Ada Ames said that the city wants a “rock-solid” promise.',
    [['mixed', 'Ada Ames', 'rock-solid']],
  ],
  [
    'passive with an agent',
    'The plan was described by Carl Birch as “a very bad joke”.',
    [['mixed', 'Carl Birch', 'a very']],
  ],
  [
    'passive of quoting',
    '“We won again,” Ada Ames was quoted as saying.',
    [['direct', 'Ada Ames', 'We won']],
  ],
  [
    'a fragment that ends its sentence and begins another',
    'Ada Ames said the old “bridge may have to close. Nobody wants that to happen here.”',
    [['direct', 'Ada Ames', 'bridge may']],
  ],
  [
    'small behind the writer’s own clause, its tag still to come',
    'When it comes to the bridge in Orrin, “we have all paid for it,” Ada Ames said.',
    [['mixed', 'Ada Ames', 'we have']],
  ],
  ['accused of', 'Ada Ames accused Carl Birch of “playing for time”.', [['mixed', 'Ada Ames', 'playing']]],
  [
    'coordinated names are not swallowed',
    'But Ames was firm. “It stays,” Ames said.',
    [['direct', 'Ames', 'It stays']],
  ],
  ['unknown is null', 'It rained. “Nobody expected so much water in town.”', [['direct', null, 'Nobody']]],
  [
    'according to a person',
    'The plan is “dead in the water”, according to Carl Birch.',
    [['mixed', 'Carl Birch', 'dead in']],
  ],
  ['so-called', 'The so-called “bridge club” met.', [['scare', null, 'bridge club']]],
  [
    'who was there, which nobody said',
    'Birch made these remarks after a lunch with a “circle of old friends,” among them two mayors.',
    [['scare', null, 'circle']],
  ],
  [
    'words said behind what somebody did',
    'Birch left early after calling the plan a “very costly mistake,” among other things.',
    [['mixed', 'Birch', 'very costly']],
  ],
  ['a term nobody said', 'The fair showed “smart” lamps.', [['scare', null, 'smart']]],
  ['a title of a work', 'Ada Ames starred in “The Long Way Home” in May.', [['scare', null, 'The Long']]],
  [
    'a summit with a name',
    'The talks ended after a meeting of a “coalition of friends” in May.',
    [['scare', null, 'coalition']],
  ],
];

const chains: [name: string, text: string, cue: string | null, to: string[], via: string[]][] = [
  ['told a paper', '“We won,” Ada Ames told the Orrin newspaper Heraldo.', 'told', ['Heraldo'], []],
  [
    'told reporters in a place',
    'Ada Ames told reporters in Orrin on Monday that it was “a very good day”.',
    'told',
    ['reporters in Orrin'],
    [],
  ],
  ['relay', '“We won,” Ada Ames said, according to Newswire.', 'said', [], ['Newswire']],
  [
    'told and relayed',
    '“We won,” Ada Ames told Heraldo, according to Newswire.',
    'told',
    ['Heraldo'],
    ['Newswire'],
  ],
  [
    'speaking to',
    'Speaking to journalists in May, Ada Ames said it was “a very good day”.',
    'said',
    ['journalists'],
    [],
  ],
  [
    'in an interview with',
    'In an interview with Heraldo, Ada Ames said it was “a very good day”.',
    'said',
    ['Heraldo'],
    [],
  ],
  [
    'quoted by',
    '“We won,” Ada Ames was quoted by the newspaper Heraldo as saying.',
    'was quoted as saying',
    ['Heraldo'],
    [],
  ],
  ['a particle', 'Ada Ames pointed out that it was “critical for us all”.', 'pointed out', [], []],
  ['told a pronoun', '“We won,” Ada Ames told him.', 'told', [], []],
];

const reported: [name: string, text: string, clauses: string[]][] = [
  ['that', 'Ada Ames said that the bridge would open.', ['the bridge would open']],
  ['without that', 'Ada Ames said the bridge would open.', ['the bridge would open']],
  ['told somebody that', 'Ada Ames told reporters that the bridge would open.', ['the bridge would open']],
  ['behind a time', 'Ada Ames said on Monday that the bridge would open.', ['the bridge would open']],
  ['tag at the end', 'The bridge would open in May, Ada Ames said.', ['The bridge would open in May']],
  ['according to', 'The bridge will open in May, according to Ada Ames.', ['The bridge will open in May']],
  [
    'according to, first',
    'According to Ada Ames, the bridge will open in May.',
    ['the bridge will open in May'],
  ],
  [
    'a second attribution ends the first',
    'Ada Ames said the bridge would open, adding that the road was done.',
    ['the bridge would open', 'the road was done'],
  ],
  ['a wish is not one', 'Ada Ames wanted to open the bridge.', []],
  ['a relative that is none', 'Ada Ames mentioned a bridge that was closed in May.', []],
  ['nobody said it', 'The bridge would open in May.', []],
  ['around marks the marks are the evidence', 'Ada Ames said that the bridge was “open to all of us”.', []],
];

describe('who is quoted, and in which form', () => {
  it.each(speakers)('%s', (_name, text, expected) => {
    const found = read(text).filter(({ form }) => form !== 'indirect');
    const start = (words: string, length: number) => words.slice(0, length);
    expect(
      found.map((q, i) => [q.form, q.speaker?.name ?? null, start(q.text, expected[i]?.[2].length ?? 99)]),
    ).toEqual(expected);
  });
});

describe('cue, audience and relay', () => {
  it.each(chains)('%s', (_name, text, cue, to, via) => {
    const found = read(text).find(({ form }) => form !== 'indirect')!;
    expect({ cue: found.cue, to: found.to, via: found.via }).toEqual({ cue, to, via });
  });
});

describe('reported speech', () => {
  it.each(reported)('%s', (_name, text, clauses) => {
    const found = read(text).filter(({ form }) => form === 'indirect');
    expect(found.map((q) => q.text)).toEqual(clauses);
  });
});

describe('other languages', () => {
  it('reads German inversion', () => {
    const found = read('Ministerin Anna Weber kam. „Wir bauen neu“, sagte Weber. „Es dauert.“', null, 'de');
    expect(found.map((q) => q.speaker?.name)).toEqual(['Anna Weber', 'Anna Weber']);
  });

  it('reads French inversion and pronouns', () => {
    const text =
      'La maire Claire Dupont est là. « Nous partons demain », a déclaré Dupont. « Il le faut », a-t-elle ajouté.';
    expect(read(text, null, null).map((q) => q.speaker?.name)).toEqual(['Claire Dupont', 'Claire Dupont']);
  });
});

describe('understandArticle', () => {
  it('joins what was said in one breath, and only that', () => {
    const text =
      '“A first thing,” Ada Ames said. “A second thing,\n“a third thing.” Ames called it “a fourth thing”.';
    const numbers = read(text).map(({ utterance }) => utterance);
    expect(numbers[0]).toBe(numbers[1]);
    expect(numbers[2]).toBe(numbers[1]);
    expect(numbers[3]).not.toBe(numbers[0]);
  });

  it('reads the title, with offsets into it', () => {
    const title = 'Ames says talks will cover ‘certain assets’';
    const found = read('Mayor Ada Ames spoke.', title);
    expect(found.map((q) => [q.in, q.text, q.speaker?.name])).toEqual([
      ['title', 'certain assets', 'Ada Ames'],
    ]);
    expect(title.slice(found[0]!.start, found[0]!.end)).toBe('certain assets');
  });

  it('does not read a title twice that the text begins with', () => {
    const title = 'Ames: ‘We will win it’';
    expect(read(`${title}\nIt rained.`, title).filter((q) => q.in === 'title')).toEqual([]);
  });

  it('gives each sentence of a direct quotation, and a fragment whole', () => {
    const found = read('“We won. It was hard,” Ada Ames said. She called it “hard. Very hard”.');
    expect(found.map((q) => q.sentences.map((s) => s.text))).toEqual([
      ['We won.', 'It was hard,'],
      ['hard. Very hard'],
    ]);
  });

  it('is silent on text without speech', () => {
    expect(read('The bridge is long. It was built in May.')).toEqual([]);
  });

  it('pauses between blocks', () => {
    const text = 'One.\nTwo.\nThree.';
    const article = { title: null, text, blocks: splitBlocks(text), language: 'en', published: null };
    expect([...understandArticleSteps(article)].length).toBeGreaterThanOrEqual(3);
  });

  it('never throws; spans are valid, disjoint and equal to their text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '«',
      '»',
      '„',
      '「',
      '」',
      ' ',
      '\n',
      ', ',
      '. ',
      '? ',
      ': ',
      '(',
      ')',
      ' — ',
      'Ada Ames',
      'Mr. Birch',
      'said',
      'told',
      'he',
      'she',
      'according to',
      'that',
      'the envoy',
      'called it',
      'who',
      'and',
      '6’2',
      '𝒳',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ');
        const marked = read(text).filter(({ form }) => form !== 'indirect');
        for (const q of read(text)) {
          expect(q.start).toBeLessThan(q.end);
          expect(text.slice(q.start, q.end)).toBe(q.text);
          for (const s of q.sentences) {
            expect(text.slice(s.start, s.end)).toBe(s.text);
            expect(s.start >= q.start && s.end <= q.end).toBe(true);
          }
          if (q.form === 'scare') expect(q.speaker).toBeNull();
        }
        for (const [i, q] of marked.entries())
          if (i > 0) expect(q.start).toBeGreaterThan(marked[i - 1]!.end - 1);
      }),
      { numRuns: 300 },
    );
  });

  const hostile: [name: string, unit: string][] = [
    ['double marks', '"'],
    ['opening marks', '“'],
    ['marks in lines', '"\n'],
    ['single marks', " 'a s' "],
    ['nested marks', '“‘'],
    ['brackets', '['],
    ['one endless paragraph', 'word '],
    ['names', 'Ada Ames '],
    ['asides', 'Ames, the mayor, '],
    ['attributions', '“x,” he said '],
    ['full stops', 'A. '],
  ];
  it.each(hostile)('stays bounded on half a megabyte of %s', (_name, unit) => {
    const text = unit.repeat(Math.floor(500_000 / unit.length));
    expect(read(text).length).toBeLessThan(text.length / 4);
  });
});

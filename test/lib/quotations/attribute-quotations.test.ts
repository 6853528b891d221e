import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../lib/article/read-text.ts';
import { understandArticle } from '../../../lib/quotations/understand-article.ts';

function read(text: string) {
  const article = { title: null, text, blocks: splitBlocks(text), language: 'en', published: null };
  return understandArticle(article).filter(({ form }) => form !== 'indirect');
}

/** The speakers of a text's quotations, in order. */
const speakers: [name: string, text: string, names: (string | null)[]][] = [
  [
    'who was asked is not who acts',
    'Striker Ada Crane was fined. Manager Carl Birch said no. Asked whether Crane would play on Saturday, Birch shook his head. “Not on Saturday. Her head is away.”',
    ['Carl Birch'],
  ],
  [
    'who only speaks in what another reports',
    'Ada Ames denied that anyone at the club had spoken to the player. “We go in by the front door.”',
    ['Ada Ames'],
  ],
  [
    'who tells officers something, not the police',
    'Police said that the suspect told officers he had acted alone. “I did it for my family.”',
    ['suspect'],
  ],
  [
    'whoever belongs to a body, and not that',
    'Bea Lund spoke. “It is late,” Ada Ames of the river board said.\nCarl Birch from the dockers’ union disagreed. “It is early,” he said.',
    ['Ada Ames', 'Carl Birch'],
  ],
  [
    'a body of many, by its whole name',
    "“It is late,” the dockers’ union said.\n“It is early,” the nurses' union said.",
    ['dockers’ union', "nurses' union"],
  ],
  [
    'whoever a colon leads to',
    'Ada Ames testified that Carl Birch told her on the phone:\n“Get rid of the papers.”',
    ['Carl Birch'],
  ],
  [
    'not by a trade that others may have',
    'Carl Birch underwent surgery. “It went well,” the surgeon said.\nAda Ames left. “She is innocent,” her lawyer said.',
    ['surgeon', 'her lawyer'],
  ],
  [
    'not by country or age',
    'Donald Trump raised the tariffs. “We will fight to the end,” the Chinese said.\nCarl Birch ran past a rival. “I felt great,” the 24-year-old said.',
    ['Chinese', '24-year-old'],
  ],
  [
    'an article, an adverb and a describing word before who speaks',
    '“It is over,” the very tired mayor said.\n“It is late,” the still jubilant Ada Ames told reporters.\n“It is early,” his then boss said.',
    ['tired mayor', 'Ada Ames', 'boss'],
  ],
  [
    'the head of a body, whose name ends its title',
    'So said Bank of England Governor Andrew Bailey, who said “rates will stay high for longer”.',
    ['Andrew Bailey'],
  ],
  ['not by what anybody may be', 'Ada Ames came. “It is late,” the woman said.', ['woman']],
  [
    'him, to whom something is according',
    'Carl Birch came. According to him, “it is much too late for that”.',
    ['Carl Birch'],
  ],
  [
    'last week, inside a relative clause',
    'Ada Ames, who last week spoke of “empty building sites” on the way, stayed away.',
    ['Ada Ames'],
  ],
  [
    'not whoever a claim is said to be',
    'Ada Ames said no. She accused the Ferians of “unsettling a player” – a claim Carl Birch laughed off.',
    ['Ada Ames'],
  ],
  [
    'somebody with a who behind',
    'Jonas Krell voted for a cut. “It is early,” he said.\nFor Halvard Crane, who heads the union, that is too little. “It is late,” he said.',
    ['Jonas Krell', 'Halvard Crane'],
  ],
  [
    'an article begins a phrase',
    'Judge Ada Ames came. In her remarks the judge turned to the town. “It is late,” she said.',
    ['Ada Ames'],
  ],
  [
    'he is who speaks, not a mere name',
    'Sadeq Khoury met Carl Birch’s aide. “It is late,” Khoury said.\nHe added: “We will go.”',
    ['Sadeq Khoury', 'Sadeq Khoury'],
  ],
  ['he is no owner', 'Omri Voss praised Carl Birch’s plan. “It is late,” he said.', ['Omri Voss']],
  [
    'whose thing the sentence before begins with, by title',
    'Judge Ada Ames came. Mattea Voss spoke long. It was late, she said.\nJudge Ames’s anger was kept for the towns. Residents, she said, “were all owed the truth”.',
    ['Ada Ames'],
  ],
  [
    'nobody of a clause about whose kin',
    'Carl Birch, whose grandfather founded the works and was thanked for it, looked up.\n“It is late,” he said.',
    ['Carl Birch'],
  ],
  [
    'no name begins with the verb of a question',
    'Does Birch know? “It is late,” Birch said.\nCarl Birch left.',
    ['Carl Birch'],
  ],
  [
    'the name behind an office in capitals',
    'Talvia’s Deputy Foreign Minister, Ada Brell, said on Monday that it was “too late”.\nThe Harbour Council’s Vice President, Carl Birch, said it was “early”.',
    ['Ada Brell', 'Carl Birch'],
  ],
  [
    'nor with what several are, of an uneven plural',
    'Congressmen Birch of Denby and Voss of Orle came. “It is late,” Birch said.',
    ['Birch'],
  ],
  [
    'nor with what several are',
    'Senators Birch of Denby and Voss of Orle came. “It is late,” Birch said.',
    ['Birch'],
  ],
  ['they are a group', 'A group of farmers gathered. “It is late,” they said.', ['group of farmers']],
  [
    'a senator is the incumbent',
    'Sen. Ada Ames is running again. Carl Birch faces her. “It is late,” the Republican incumbent said.',
    ['Ada Ames'],
  ],
  [
    'an office behind a dash',
    'The town trusts Ames – the first mayor of the new harbour. Carl Birch came. “It is late,” the mayor said.',
    ['Ames'],
  ],
  ['she is no family', 'Mattea Voss, 66, loves the Birches. “It is late,” she said.', ['Mattea Voss']],
  [
    'she is nobody who was he',
    'Corin Vale kept on. “It is late,” he said. Its chief, Ilka Storm, counts pumps: she called it “a long night of work”.',
    ['Corin Vale', 'Ilka Storm'],
  ],
  [
    'named before a colon',
    'Its chief, Beata Nolan, counts pumps: she said it was “a long night of work”.',
    ['Beata Nolan'],
  ],
  ['a group without a known noun', 'The roofers said it was “a very long night of work”.', ['roofers']],
  ['one of several', 'One firm waits. Another says it is “much too late to begin now”.', ['Another']],
  ['the owner of an answer', 'The mayor’s answer was that “it is much too late to begin”.', ['mayor']],
  [
    'the owner of a claim, not who denies it',
    'Carl Birch denied Ada Ames’s claim that “it is much too late”.',
    ['Ada Ames'],
  ],
  ['a turn of a transcript', 'Rep. Ada Ames (R-Orrin): “It is much too late.”', ['Ada Ames']],
  [
    'an aside with a title in marks',
    'Ada Ames, author of “Old Bridges” and much else, said: “It is much too late.”',
    ['Ada Ames'],
  ],
  [
    'a tag with an aside behind a question',
    '“Is it too late?” Ada Ames, a mayor, said softly. “Perhaps not.”',
    ['Ada Ames', 'Ada Ames'],
  ],
  ['but', '“It is much too late,” Ada Ames said. But “we will come all the same.”', ['Ada Ames', 'Ada Ames']],
  [
    'a participle of its own',
    'Ada Ames said it was late. Adding, “We will come all the same.”',
    ['Ada Ames'],
  ],
  [
    'a clause of time is no content',
    '“Too late,” Ada Ames tweeted after Carl Birch argued that “it is never too late”.',
    ['Ada Ames', 'Carl Birch'],
  ],
  [
    'a relative clause that has ended',
    'Ada Ames asked whether his plan, which the Herald estimates would cost millions, would be “much too late”.',
    ['Ada Ames'],
  ],
  ['nobody is no name', 'Ada Ames came. Nobody asked her. “It is late,” she said.', ['Ada Ames']],
  [
    'an office in capitals',
    'Deputy Minister Ada Ames came. “It is late,” Deputy Minister said.',
    ['Ada Ames'],
  ],
  ['an office nobody is said to hold', 'Ames said no. “Never again,” the president added.', ['Ames']],
  [
    'an office that somebody else holds',
    'President Carl Birch came. Ames said no. “Never again,” the president added.',
    ['Carl Birch'],
  ],
  [
    'he is nobody named in his own clause',
    'Carl Birch met Omri Voss. Birch spoke first. “It is late,” he told Birch.',
    ['Omri Voss'],
  ],
  [
    'an abbreviated title begins a sentence',
    'Mrs. Ada Ames came. Her son wept when an activist revealed that it was shut. Mrs. Ames said she knew. In May she said: “It is late.”',
    ['Ada Ames'],
  ],
  [
    'a surname that ends like a thing',
    'Omri Voss asked Martin Caplan. “It is late,” Mr. Caplan said.\n“We will go,” he added.',
    ['Martin Caplan', 'Martin Caplan'],
  ],
  [
    'he is the subject of the main clause',
    '“It is late,” Omri Voss said.\nAt a rally in Orrin, Carl Birch named towns he said were lost. “We will go,” he said.',
    ['Carl Birch'],
  ],
  [
    'a name before two asides',
    'Ada Ames, director of the House Trust, a charity, said it was late. “We will go,” she said.',
    ['Ada Ames'],
  ],
  ['an age and a trade', 'Ada Ames, 43, a nurse from Orrin, said: “It is late.”', ['Ada Ames']],
  ['an age and a town', 'Ada Ames, 43, from Orrin, said: “It is late.”', ['Ada Ames']],
  ['an age and a family', 'Ada Ames, 43, a teacher and mother of two, said: “It is late.”', ['Ada Ames']],
  ['an age and whose kin', 'Carl Birch, 61, whose father dug the pool, said: “It is late.”', ['Carl Birch']],
  [
    'an aside that ends with a title in marks',
    'As Ada Ames, a judge and author of “Old Bridges,” put it, “It is much too late to begin.”',
    ['Ada Ames'],
  ],
  [
    'a surname that a relative shares',
    'The mayor, Clint Howe, came. Howe, the younger brother of Orrin legend Ron Howe, backed the bridge. “It is late,” Howe said.',
    ['Clint Howe'],
  ],
  [
    'who is introduced behind the verb',
    'Across town is Wayne Borden, a driver. Moved by Carl Birch’s years in office, he ’s committed to the town.\n“It is late,” he said.',
    ['Wayne Borden'],
  ],
  [
    'the owner of what the sentence begins with',
    'Ian Tuttle wrote of Birch. Tuttle’s article also attacked Carl Birch for backing Omri Voss. He calls the plan “a much too late beginning”.',
    ['Ian Tuttle'],
  ],
  [
    'one surname in two spellings',
    'President Viktor Zelenskyy came. “It is late,” Zelensky said. Envoy Omri Vitcoff left. “We will go,” Vitkoff said.',
    ['Viktor Zelenskyy', 'Omri Vitcoff'],
  ],
  [
    'two of one surname, each by first name',
    'Ada Ames came. Carl Ames stayed. “It is late,” Ada Ames said. “We will go,” Carl Ames said.',
    ['Ada Ames', 'Carl Ames'],
  ],
  [
    'questions and answers',
    'Reporter: “Is it late?”\nAda Ames: “It is much too late.”\nReporter: “And then?”\nAda Ames: “We will all go.”',
    ['Reporter', 'Ada Ames', 'Reporter', 'Ada Ames'],
  ],
  ['testimony', 'Ada Ames came. She testified that it was “much too late to begin”.', ['Ada Ames']],
  ['a post', 'Ada Ames came. “It is much too late,” she wrote on X.', ['Ada Ames']],
  ['quoted by others', 'Ada Ames came. She was quoted as saying it was “much too late”.', ['Ada Ames']],
  ['a surname that is an office', 'Peter King came. “It is late,” Mr. King said.', ['Peter King']],
];

/** To whom the last quotation was said, and through whom. */
const chains: [name: string, text: string, to: string[], via: string[]][] = [
  [
    'items of a list, each for itself',
    '• “It is late,” Ada Ames told the Herald.\n• “We will come,” Ames said.',
    [],
    [],
  ],
  [
    'items relayed alike',
    '• “It is late,” Ada Ames told the Herald, according to Reuters.\n• Rain fell.\n• “We will come,” Ames said, according to Reuters.',
    ['Herald'],
    ['Reuters'],
  ],
];

describe('attributeQuotations', () => {
  it('leaves a headline over its own story to the title', () => {
    const [first] = read('Ames: ‘It is much too late’\n“It is late,” Ada Ames said.');
    expect(first?.form === 'scare' || first?.text === 'It is late,').toBe(true);
  });

  it.each(speakers)('tells the speaker: %s', (_name, text, names) => {
    const quoted = read(text).filter(({ form }) => form !== 'scare');
    const named = quoted.map(({ speaker }) => speaker?.name ?? null);
    expect(named.slice(-names.length)).toEqual(names);
  });

  it.each(chains)('tells audience and relay: %s', (_name, text, to, via) => {
    const last = read(text).at(-1)!;
    expect({ to: last.to, via: last.via }).toEqual({ to, via });
  });
});

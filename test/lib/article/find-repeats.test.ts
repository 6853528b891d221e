import { describe, expect, it } from 'vitest';
import type { DraftBlock } from '../../../lib/article/collect-blocks.ts';
import { findRepeats } from '../../../lib/article/find-repeats.ts';
import { foldText } from '../../../lib/text/fold.ts';

type Line = [kind: DraftBlock['kind'], text: string];

function repeatsOf(lines: readonly Line[]): number[] {
  const drafts = lines.map(
    ([kind, text]): DraftBlock => ({ kind, text, linked: 0, emphasised: 0, runs: [] }),
  );
  const steps = findRepeats(
    drafts,
    drafts.map(({ text }) => foldText(text)),
  );
  let step = steps.next();
  while (!step.done) step = steps.next();
  return [...step.value].sort((a, b) => a - b);
}

const said: Line = [
  'paragraph',
  '“We were never told about the second leak, and we shall not pay for it,” said the mayor on Monday. “Nobody on this council signed anything of the kind.”',
];

describe('findRepeats', () => {
  const cases: [name: string, lines: Line[], repeats: number[]][] = [
    ['whole, in marks', [said, ['paragraph', '“And we shall not pay for it”']], [1]],
    ['in capitals of a title', [said, ['quote', 'We Were Never Told About the Second Leak']], [1]],
    ['before its paragraph', [['quote', 'We were never told about the second leak'], said], [0]],
    [
      'with the name under it',
      [said, ['quote', 'We were never told about the second leak'], ['quote', 'Ann Lee, mayor']],
      [1, 2],
    ],
    [
      'shortened without a mark',
      [said, ['quote', '“We were never told about the leak, and we shall not pay”']],
      [1],
    ],
    [
      'shortened with an ellipsis',
      [said, ['paragraph', '“We were never told … and we shall not pay for it.”']],
      [1],
    ],
    [
      'over the words between two quotations',
      [said, ['quote', 'We shall not pay for it. Nobody on this council signed anything of the kind.']],
      [1],
    ],
    [
      'in a box that nothing marks',
      [said, ['paragraph', 'Nobody on this council signed anything of the kind']],
      [1],
    ],
    [
      'of other words',
      [said, ['quote', '“We were always told of the first leak, and we did pay for it”']],
      [],
    ],
    ['too short to be one', [said, ['quote', '“Pay for it”']], []],
    ['a paragraph printed twice', [said, ['paragraph', 'Then it rained.'], said], [2]],
    [
      'words far apart are none',
      [
        ['paragraph', `“We ${'waited and '.repeat(30)} never knew who had told them what”, he said.`],
        ['quote', '“We never knew who told them what”'],
      ],
      [],
    ],
    [
      'a subhead that shortens what follows',
      [['heading', 'Never told about it and shall not pay'], said],
      [],
    ],
  ];
  it.each(cases)('%s', (_, lines, repeats) => expect(repeatsOf(lines)).toEqual(repeats));

  it('ends its search on a page of nothing but quotations', () => {
    const lines = Array.from(
      { length: 4000 },
      (_, i): Line => ['quote', `“a a a a a a a a a ${i} a a a a a a”`],
    );
    expect(repeatsOf(lines)).toEqual([]);
  });
});

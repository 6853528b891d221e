/** What archives of some names know goes; all else is given back as it is. */
import { describe, expect, it } from 'vitest';
import { withoutArchives } from '../../../lib/comparison/without-archives.ts';
import { STATEMENTS } from '../../gallery/sample-data.ts';

const [statement] = STATEMENTS;
const [own, other] = statement!.appearances;
const from = (archive: string) => ({ ...other!, archive });

describe('withoutArchives', () => {
  it.each([
    ['what one of them knows', ['Desk'], [own!, from('Desk'), from('Wire')], [own!, from('Wire')]],
    ['what several know', ['Desk', 'Wire'], [own!, from('Desk'), from('Wire')], [own!]],
    ['all there is', ['Desk'], [from('Desk')], []],
  ])('takes away %s, what was put aside, too', (_, names, appearances, left) => {
    const [after] = withoutArchives([{ ...statement!, appearances, rejected: [from('Desk')] }], names);
    const { rejected: __, ...rest } = statement!;
    expect(after).toEqual({ ...rest, appearances: left });
  });

  it('leaves what is put aside of others', () => {
    const rejected = [from('Desk'), own!];
    expect(withoutArchives([{ ...statement!, rejected }], ['Desk'])[0]?.rejected).toEqual([own]);
  });

  it('gives back what none of them concerns', () => {
    expect(withoutArchives([statement!], ['Desk'])[0]).toBe(statement);
  });
});

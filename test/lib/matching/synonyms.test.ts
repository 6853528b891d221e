import { describe, expect, it } from 'vitest';
import { SYNONYMS_BY_STEM } from '../../../lib/matching/synonyms.ts';
import { stemWord } from '../../../lib/text/words.ts';

const groupsOf = (word: string) => SYNONYMS_BY_STEM.get(stemWord(word)) ?? [];
const shareGroup = (a: string, b: string) => groupsOf(a).some((group) => groupsOf(b).includes(group));

describe('the synonyms', () => {
  it.each([
    ['say', 'state'],
    ['buying', 'purchase'],
    ['helped', 'assist'],
    ['begin', 'start'],
    ['concluding', 'finished'],
    ['big', 'large'],
    ['child', 'kids'],
    ['condemned', 'denounce'],
    ['jail', 'prison'],
    ['lawyers', 'attorney'],
    ['reveals', 'disclosed'],
    ['reduce', 'lower'],
    ['telephone', 'calling'],
    ['journalists', 'reporter'],
    ['inevitable', 'unavoidable'],
  ])('join %s and %s', (a, b) => {
    expect(shareGroup(a, b)).toBe(true);
  });

  /** Near each other in one story, but no thesaurus gives the one for the other. */
  it.each([
    ['accept', 'incorporate'],
    ['refrain', 'refuse'],
    ['position', 'status'],
    ['battlefield', 'frontline'],
    ['minister', 'secretary'],
    ['peace', 'truce'],
    ['attack', 'invade'],
    ['better', 'strengthen'],
    ['import', 'export'],
    ['lend', 'borrow'],
    ['victory', 'defeat'],
    ['hire', 'dismiss'],
  ])('keep %s and %s apart', (a, b) => {
    expect(shareGroup(a, b)).toBe(false);
  });
});

/** Single-byte text told apart by its letters alone: what adorns a page says nothing of its script. */
import { describe, expect, it } from 'vitest';
import { guessEncoding } from '../../../lib/text/guess-encoding.ts';

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** Cyrillic as Windows-1251 has it: its letters from А on, and those of Ukrainian and Serbian that lie below. */
const cyrillic = (text: string) =>
  Uint8Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    const below = 'ЁёЄєІіЇїҐґЈј'.indexOf(char);
    if (below >= 0) return [0xa8, 0xb8, 0xaa, 0xba, 0xb2, 0xb3, 0xaf, 0xbf, 0xa5, 0xb4, 0xa3, 0xbc][below]!;
    return code >= 0x410 && code < 0x450 ? code - 0x410 + 0xc0 : code;
  });

describe('guessEncoding', () => {
  it.each([
    ['accented letters', 'La f\u00eate du ch\u00e2teau'],
    [
      'marks that lead on',
      'La f\u00eate du ch\u00e2teau \u00bb\u00bb\u00bb\u00bb Suite \u00bb\u00bb\u00bb\u00bb',
    ],
    [
      'rows of dots',
      '\u00b7\u00b7\u00b7\u00b7\u00b7\u00b7 Gr\u00f6\u00dfe \u00b7\u00b7\u00b7\u00b7\u00b7\u00b7',
    ],
    [
      'ornaments by turns',
      '\u00ab\u00b7\u00bb\u00b7\u00ab\u00b7\u00bb caf\u00e9 \u00ab\u00b7\u00bb\u00b7\u00ab\u00b7\u00bb',
    ],
    [
      'a rule of one byte',
      '\u00d7\u00d7\u00d7\u00d7\u00d7\u00d7\u00d7\u00d7\u00d7\u00d7\u00d7\u00d7 caf\u00e9',
    ],
    ['nothing but ornaments', '\u00ab\u00b7\u00b7\u00b7\u00bb'],
  ])('takes for Latin: %s', (_, text) => {
    expect(guessEncoding(latin(text))).toBe('windows-1252');
  });

  it.each([
    ['words', 'Паром стоит в порту'],
    ['words among ornaments', '\u00bb\u00bb\u00bb\u00bb Паром стоит \u00b7 \u00b7 \u00b7 в порту \u00a9'],
    ['Ukrainian', 'Її пором стоїть у порту, її й нікому лагодити'],
    ['one word', 'Паром'],
  ])('takes for Cyrillic: %s', (_, text) => {
    expect(guessEncoding(cyrillic(text))).toBe('windows-1251');
  });
});

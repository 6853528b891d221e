import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../lib/text/decode-text.ts';

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap((char) => {
      const code = char.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

/** "Фериботът" in Windows-1251, "日本" in Shift_JIS. */
const CYRILLIC = [0xd4, 0xe5, 0xf0, 0xe8, 0xe1, 0xee, 0xf2, 0xfa, 0xf2];
const JAPANESE = [0x93, 0xfa, 0x96, 0x7b];

const cases: { name: string; bytes: Uint8Array; type: string | null; text: string }[] = [
  { name: 'UTF-8 by nothing', bytes: utf8('Größe 日本'), type: null, text: 'Größe 日本' },
  {
    name: 'windows-1251 by header',
    bytes: Uint8Array.from(CYRILLIC),
    type: 'text/html; charset=windows-1251',
    text: 'Фериботът',
  },
  {
    name: 'windows-1251 by XML declaration',
    bytes: Uint8Array.from([...latin('<?xml version="1.0" encoding="windows-1251"?>'), ...CYRILLIC]),
    type: 'text/xml',
    text: '<?xml version="1.0" encoding="windows-1251"?>Фериботът',
  },
  {
    name: 'shift_jis by meta',
    bytes: Uint8Array.from([...latin('<meta charset="Shift_JIS">'), ...JAPANESE]),
    type: 'text/html',
    text: '<meta charset="Shift_JIS">日本',
  },
  {
    name: 'shift_jis by http-equiv',
    bytes: Uint8Array.from([
      ...latin('<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">'),
      ...JAPANESE,
    ]),
    type: null,
    text: '<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">日本',
  },
  {
    name: 'UTF-16 by header',
    bytes: utf16('<rss>ж', false),
    type: 'application/xml; charset="utf-16be"',
    text: '<rss>ж',
  },
  {
    name: 'UTF-16 by mark',
    bytes: Uint8Array.from([0xff, 0xfe, ...utf16('<rss>ж', true)]),
    type: null,
    text: '<rss>ж',
  },
  { name: 'UTF-16 by its zeros', bytes: utf16('<rss>ж', true), type: null, text: '<rss>ж' },
  {
    name: 'a mark before a header that is wrong',
    bytes: Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('Größe')]),
    type: 'text/xml; charset=iso-8859-1',
    text: 'Größe',
  },
  {
    name: 'the header before the declaration',
    bytes: utf8('<?xml encoding="iso-8859-1"?>Größe'),
    type: 'text/xml; charset=utf-8',
    text: '<?xml encoding="iso-8859-1"?>Größe',
  },
  {
    name: 'a declaration of UTF-16 in single bytes',
    bytes: utf8('<?xml version="1.0" encoding="utf-16"?>Größe'),
    type: null,
    text: '<?xml version="1.0" encoding="utf-16"?>Größe',
  },
  {
    name: 'an encoding that nobody knows',
    bytes: utf8('Größe'),
    type: 'text/html; charset=klingon',
    text: 'Größe',
  },
  {
    name: 'Windows-1252 where it is no UTF-8',
    bytes: latin('Gr\u00f6\u00dfe \u0093so\u0094'),
    type: null,
    text: 'Größe “so”',
  },
  {
    name: 'Windows-1252 after a long head of ASCII',
    bytes: latin(`${'a'.repeat(70_000)} Gr\u00f6\u00dfe`),
    type: null,
    text: `${'a'.repeat(70_000)} Größe`,
  },
  {
    name: 'Windows-1251 after a long head of ASCII',
    bytes: Uint8Array.from([...latin('a'.repeat(70_000)), ...CYRILLIC]),
    type: null,
    text: `${'a'.repeat(70_000)}Фериботът`,
  },
  {
    name: 'UTF-8 after a long head of ASCII',
    bytes: utf8(`${'a'.repeat(70_000)} Größe`),
    type: null,
    text: `${'a'.repeat(70_000)} Größe`,
  },
  {
    name: 'Windows-1251 where nobody says so',
    bytes: Uint8Array.from([...latin('<p>'), ...CYRILLIC]),
    type: null,
    text: '<p>Фериботът',
  },
  {
    name: 'Shift_JIS where nobody says so',
    bytes: Uint8Array.from([0x83, 0x74, 0x83, 0x46, 0x83, 0x8a, 0x81, 0x5b]),
    type: null,
    text: 'フェリー',
  },
  {
    name: 'bytes that fit nothing',
    bytes: Uint8Array.from([0xff, 0xc0, 0x80]),
    type: 'a/b; charset=utf-8',
    text: '\ufffd\ufffd\ufffd',
  },
  { name: 'nothing', bytes: new Uint8Array(), type: null, text: '' },
];

describe('bytes', () => {
  it.each(cases)('$name', ({ bytes, type, text }) => {
    expect(decodeText(bytes, type)).toBe(text);
  });
});

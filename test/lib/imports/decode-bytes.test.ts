/** Files whose encoding nobody declares, in chunks as they are read. */
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../lib/imports/decode-bytes.ts';

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]));

const HEAD = 'a ferry '.repeat(25_000);

/** "яюФериботът" in Windows-1251: it begins as the mark of UTF-16. */
const CYRILLIC = [0xff, 0xfe, 0xd4, 0xe5, 0xf0, 0xe8, 0xe1, 0xee, 0xf2, 0xfa, 0xf2];

const cases: { name: string; bytes: Uint8Array; text: string }[] = [
  { name: 'nothing', bytes: new Uint8Array(), text: '' },
  { name: 'ASCII', bytes: utf8(HEAD), text: HEAD },
  { name: 'UTF-8', bytes: utf8(`Größe ${HEAD} 🔔`), text: `Größe ${HEAD} 🔔` },
  {
    name: 'UTF-8 after a long head',
    bytes: utf8(`${HEAD}Größe 🔔 ${HEAD}`),
    text: `${HEAD}Größe 🔔 ${HEAD}`,
  },
  { name: 'UTF-8 with a mark', bytes: utf8(`\ufeff${HEAD}ß`), text: `${HEAD}ß` },
  { name: 'UTF-16 without a mark', bytes: utf16(`${HEAD}ß`), text: `${HEAD}ß` },
  { name: 'Windows-1252', bytes: latin(`Gr\u00f6\u00dfe ${HEAD}`), text: `Größe ${HEAD}` },
  {
    name: 'Windows-1252 after a long head',
    bytes: latin(`${HEAD}Gr\u00f6\u00dfe ${HEAD}\u00df`),
    text: `${HEAD}Größe ${HEAD}ß`,
  },
  {
    name: 'Windows-1251 after a long head',
    bytes: Uint8Array.from([...latin(HEAD), ...CYRILLIC]),
    text: `${HEAD}яюФериботът`,
  },
];

describe.each([7_001, 65_536, 1_000_000])('in chunks of %i bytes', (chunk) => {
  it.each(cases)('reads $name', async ({ bytes, text }) => {
    const source = (async function* () {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    })();
    let read = '';
    for await (const part of decodeBytes(source)) read += part;
    expect(read === text).toBe(true);
  });
});

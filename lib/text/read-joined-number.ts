/**
 * Numbers that a language writes in one word: "dreihundertfünfundzwanzig", "ventuno", "tjugofem", "eenentwintig".
 * Takes a folded word and the language's number words, gives the value or null. A word is cut at most three times.
 */
import type { NumberWords } from './number-words.ts';

/** Longest word read: "neunhundertneunundneunzigtausend" has 32 letters. */
const LONGEST = 40;
/** Shortest that can be two numbers: "zweimal" is none, "ventuno" has seven letters. */
const SHORTEST = 6;

export function readJoinedNumber(word: string, data: NumberWords): number | null {
  if (word.length < SHORTEST || word.length > LONGEST) return null;
  return belowMillion(word, data);
}

function belowMillion(word: string, data: NumberWords): number | null {
  return cutAt(word, 1000, data, (part) => belowThousand(part, data)) ?? belowThousand(word, data);
}

function belowThousand(word: string, data: NumberWords): number | null {
  return cutAt(word, 100, data, (part) => belowHundred(part, data)) ?? belowHundred(word, data);
}

/** "dreihundert|fünf": what stands before the scale multiplies it, what stands after is added. */
function cutAt(
  word: string,
  scale: number,
  data: NumberWords,
  read: (part: string) => number | null,
): number | null {
  for (const [name, value] of data.scales) {
    const at = value === scale && name.length > 3 ? word.indexOf(name) : -1;
    if (at < 0) continue;
    const head = word.slice(0, at);
    const connector = data.joined?.unitsFirst ?? '';
    let tail = word.slice(at + name.length);
    if (connector && tail.startsWith(connector)) tail = tail.slice(connector.length);
    const times = head === '' || data.one.has(head) ? 1 : read(head);
    const rest =
      tail === '' ? 0 : data.one.has(tail) ? 1 : scale === 1000 ? belowThousand(tail, data) : read(tail);
    if (times !== null && rest !== null) return times * scale + rest;
  }
  return null;
}

function belowHundred(word: string, data: NumberWords): number | null {
  const whole = data.values.get(word);
  if (whole !== undefined) return whole;
  const connector = data.joined?.unitsFirst;
  for (const [ten, value] of data.values) {
    if (value < 20 || value % 10 !== 0) continue;
    let unit: string | null = null;
    if (connector) {
      if (word.endsWith(connector + ten)) unit = word.slice(0, -(connector.length + ten.length));
    } else if (word.startsWith(ten)) unit = word.slice(ten.length);
    // Italian drops the vowel: vent(i)uno, trent(a)otto.
    else if (word.startsWith(ten.slice(0, -1)) && /^[uo]/.test(word.slice(ten.length - 1)))
      unit = word.slice(ten.length - 1);
    if (unit === null) continue;
    const small = data.one.has(unit) ? 1 : data.values.get(unit);
    if (small !== undefined && small < 10) return value + small;
  }
  return null;
}

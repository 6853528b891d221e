/**
 * Chinese and Japanese numbers in one run of characters, with what they count: "三百人", "二十五", "40万", "1億円". Takes a
 * word as a segmenter cuts it, gives its value, or null where a numeral is only part of another word ("一般", "三明治").
 */

const DIGITS = new Map([...'〇一二三四五六七八九'].map((digit, value): [string, number] => [digit, value]));
DIGITS.set('零', 0).set('两', 2).set('兩', 2);
const PLACES = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const SCALES = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['兆', 1e12],
]);
/** What is counted: one or two characters after the numeral. */
const COUNTED =
  /^(?:人|名|个|個|天|日|年|月|周|週|小时|時間|时|時|分|秒|元|円|美元|欧元|英镑|次|回|度|件|岁|歳|位|艘|隻|只|台|家|所|社|校|倍|条|项|票|吨|トン|メートル|公里|间|間|つ|年間|か月|ヶ月|人々)?$/;
/** No number is written longer. */
const LONGEST = 24;

export function readHanNumber(word: string): number | null {
  if (word.length > LONGEST) return null;
  let total = 0;
  let part = 0;
  let digit: number | null = null;
  let read = 0;
  const characters = [...word];
  for (; read < characters.length; read++) {
    const character = characters[read]!;
    const figure = /\d/.test(character)
      ? /^\d+(?:\.\d+)?/.exec(characters.slice(read).join(''))?.[0]
      : undefined;
    if (figure) {
      digit = Number(figure);
      read += figure.length - 1;
    } else if (DIGITS.has(character)) {
      digit = (digit ?? 0) * (digit === null ? 0 : 10) + DIGITS.get(character)!;
    } else if (PLACES.has(character)) {
      part += (digit ?? 1) * PLACES.get(character)!;
      digit = null;
    } else if (SCALES.has(character)) {
      if (read === 0) break;
      total += (part + (digit ?? 0) || 1) * SCALES.get(character)!;
      part = 0;
      digit = null;
    } else break;
  }
  if (read === 0 || !COUNTED.test(characters.slice(read).join(''))) return null;
  const counted = read < characters.length;
  // "一" alone is as often "a" as one.
  if (read === 1 && !counted && characters[0] === '一') return null;
  return total + part + (digit ?? 0);
}

/**
 * Reads numbers, in figures and in English words: "30", "thirty", "twenty-five", "2.5 million", "a hundred". Takes
 * words in a row, gives the value of the longest number that begins there, or null. "One" alone is no number, since it
 * mostly is a pronoun.
 */

const UNITS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['bn', 1e9],
]);

export interface ReadNumber {
  value: number;
  /** Words it takes up. */
  length: number;
}

export function readNumber(words: readonly string[], at: number): ReadNumber | null {
  let total = 0;
  let part: number | null = null;
  let i = at;
  const first = words[at]!;
  if (first === 'a' && SCALES.has(words[at + 1] ?? '')) {
    part = 1;
    i++;
  }
  for (; i < words.length; i++) {
    const word = words[i]!;
    const figure = readFigure(word);
    const scale = SCALES.get(word);
    if (figure !== null) {
      if (part !== null) break;
      part = figure;
      // "30 50" are two numbers; only a scale may follow a figure.
      if (!SCALES.has(words[i + 1] ?? '')) {
        i++;
        break;
      }
    } else if (scale !== undefined) {
      if (part === null) break;
      if (scale === 100) part *= 100;
      else {
        total += part * scale;
        part = null;
        if (readFigure(words[i + 1] ?? '') !== null) {
          i++;
          break;
        }
      }
    } else if (TENS.has(word)) {
      if (part !== null && part % 100 !== 0) break;
      part = (part ?? 0) + TENS.get(word)!;
    } else if (UNITS.has(word)) {
      const unit = UNITS.get(word)!;
      const room = part === null || part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && unit < 10);
      if (!room) break;
      part = (part ?? 0) + unit;
    } else break;
  }
  const length = i - at;
  if (length === 0 || (part === null && total === 0 && first !== 'zero')) return null;
  if (length === 1 && first === 'one') return null;
  return { value: total + (part ?? 0), length };
}

/** "1,300.5", "12th", "1980s", "30". */
function readFigure(word: string): number | null {
  const match = /^(\d{1,15}(?:,\d{3})*(?:\.\d+)?)(?:st|nd|rd|th|s)?$/.exec(word);
  return match ? Number(match[1]!.replaceAll(',', '')) : null;
}

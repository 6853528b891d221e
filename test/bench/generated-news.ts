/**
 * Invented news of any amount, the same for the same seed: words made of syllables, drawn as rarely or often as words
 * are (Zipf), in paragraphs of plain text and of quotations with speakers. Nothing of it means anything.
 */

export interface GeneratedArticle {
  title: string;
  /** Paragraphs; the first line of `text` is not the title. */
  paragraphs: string[];
  /** Quoted sentences, without their marks. */
  quoted: string[];
}

/** As many different words as a few thousand news stories use. */
const VOCABULARY = 30_000;

export type Random = () => number;

/** Mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = 'ba do ker lin mo tra ves sel pon rid gar fen lo mar ti nu sha wil cor den'.split(' ');
const FAMILY = [
  'Averil',
  'Brandtke',
  'Cossa',
  'Delmar',
  'Ennis',
  'Farrow',
  'Gault',
  'Hesper',
  'Imrie',
  'Jarvo',
];

/** The nth most frequent word. */
function word(rank: number): string {
  let name = '';
  for (let rest = rank + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    name += SYLLABLES[rest % SYLLABLES.length];
  }
  return name;
}

/** Zipf's law with exponent 1: the rank grows as a power of a uniform draw. */
const draw = (random: Random) => word(Math.floor(VOCABULARY ** random()) - 1);

export function makeSentence(random: Random, words: number): string {
  const sentence = Array.from({ length: words }, () => draw(random)).join(' ');
  return sentence[0]!.toUpperCase() + sentence.slice(1);
}

/** `reused`: sentences quoted elsewhere that this article quotes too. */
export function makeArticle(
  random: Random,
  words: number,
  quotations: number,
  reused: string[] = [],
): GeneratedArticle {
  const quoted = [...reused];
  while (quoted.length < quotations) quoted.push(makeSentence(random, 12 + Math.floor(random() * 12)));
  const paragraphs: string[] = [];
  let left = words;
  for (const sentence of quoted) {
    const speaker = FAMILY[Math.floor(random() * FAMILY.length)]!;
    paragraphs.push(`“${sentence},” said Mara ${speaker}.`);
    left -= sentence.split(' ').length + 3;
  }
  for (let at = 0; left > 0; at += 2, left -= 54) {
    const plain = [18, 18, 18].map((length) => `${makeSentence(random, length)}.`).join(' ');
    paragraphs.splice(Math.min(at, paragraphs.length), 0, plain);
  }
  return { title: makeSentence(random, 8), paragraphs, quoted };
}

/**
 * The statements of a benchmark by number: those of a haystack (JSON Lines with a `text`, also gzipped) where one is
 * given, and drawn ones beyond its end. The same number always gives the same statement, so nothing needs keeping.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Random, randomFrom } from '../../seeded-random.ts';
import { loadNewsWords, type NewsWords } from './news-words.ts';

/** Words of a drawn statement: as many distinct ones as the background's statements have, 19, and some twice. */
const FEWEST_WORDS = 5;
const MOST_WORDS = 38;

export interface Statements {
  at(number: number): string;
  /** The statement as another article might print it: its beginning or end cut off, some words replaced. */
  reword(text: string, random: Random): string;
  /** A sentence of its own that nobody is quoted with. */
  draw(random: Random): string;
  /** How many of them are real. */
  real: number;
}

/** Parts of a rewording that are left away and replaced, at most. */
const CUT_SHARE = 0.3;
const REPLACED_SHARE = 0.25;

export function loadStatements(haystack?: string): Statements {
  const words = loadNewsWords();
  const lines = haystack ? readTexts(haystack) : [];
  return {
    real: lines.length,
    at: (number) => lines[number] ?? drawSentence(words, randomFrom(number)),
    draw: (random) => drawSentence(words, random),
    reword(text, random) {
      const printed = text.split(' ');
      const cut = Math.floor(printed.length * CUT_SHARE * random());
      const from = random() < 0.5 ? cut : 0;
      const kept = printed.slice(from, from + printed.length - cut);
      for (let i = Math.floor(kept.length * REPLACED_SHARE * random()); i > 0; i--) {
        kept[Math.floor(random() * kept.length)] = words.draw(random);
      }
      return kept.join(' ');
    },
  };
}

function drawSentence(words: NewsWords, random: Random): string {
  const length = FEWEST_WORDS + Math.floor(random() * (MOST_WORDS - FEWEST_WORDS));
  const sentence = Array.from({ length }, () => words.draw(random)).join(' ');
  return sentence[0]!.toUpperCase() + sentence.slice(1);
}

function readTexts(file: string): string[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n').filter(Boolean);
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

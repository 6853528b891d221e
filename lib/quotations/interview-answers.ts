/**
 * Interviews whose questions are told apart by print alone: a question all in bold or italics, or a subheading that
 * asks, then plain paragraphs. Takes an article; gives the person interviewed and, block by block, where the answers
 * begin. Refuses what else asks in bold: explainers, where the writer answers, and whatever has no one person to answer.
 */
import type { Block } from '../types.ts';
import { findInterviewee } from './find-interviewee.ts';
import { findTurns } from './interview-turns.ts';
import type { LanguageData } from './language.ts';
import { foldName } from './people/compare-names.ts';

export interface Answers {
  /** Who answers. */
  name: string;
  /** Where the words begin, by block; empty where the answers are labelled with a letter. */
  starts: ReadonlyMap<number, number>;
}

/** Questions with an answer, at least. */
const FEWEST_QUESTIONS = 2;
/** Words by which somebody is asked. */
const YOU =
  /(?<!\p{L})(?:[Yy]ou|[Yy]ours?|[Yy]ourself|Sie|Ihr|Ihre[nmrs]?|Ihnen|[Dd]u|dich|[Dd]ein\p{L}*|[Vv]ous|[Vv]otre|[Vv]os|[Tt]u|toi|[Uu]sted|[Uu]stedes|[Tt]ú|[Vv]ocê|[Vv]ocês|Lei|[Uu]w?|[Jj]ij|[Jj]ouw|[Pp]ani?|[Pp]anu|[Pp]ana|[Pp]anią|[Вв]ы|[Вв]ас|[Вв]ам|[Вв]аш\p{L}*|[Тт]ы|тебе|[Вв]и|[Тт]и|тобі|[Dd]ig|[Dd]itt|[Dd]ina)(?!\p{L})/u;
/** Words by which somebody speaks of themselves. */
const I =
  /(?<!\p{L})(?:I|I[’'](?:m|ve|d|ll)|me|[Mm]y|myself|[Ii]ch|mich|mir|mein\p{L}*|[Jj][’']\p{L}+|[Jj]e|moi|mes|[Yy]o|mi|mis|[Ee]u|meu|minha|[Ii]o|mio|mia|[Ii]k|mij|mijn|mnie|mój|moja|moje|[Яя]|меня|мне|мой|моя|мене|мені|мій|[Jj]ag|mig|min|mitt|mina)(?!\p{L})/u;
/** Share of questions in which one person speaks to another: an explainer asks nobody and has no I. */
const LEAST_SPOKEN = 0.5;
/** Share of answers that may name who is to have given them. */
const MOST_NAMING = 0.25;
const ASKS = /[?？]["”’»)\s]*$/;
/** Longest question, characters; the letters looked at in an answer. */
const LONGEST_QUESTION = 600;
/** "This interview has been edited for length." */
const EDITORIAL =
  /\b(?:interview|conversation|gespräch|entretien|entrevista|intervista)\b.*\b(?:edited|condensed|gekürzt|éditée?|editada|condens\p{L}+)/iu;

interface Turn {
  question: string;
  /** Blocks and where the words in them begin. */
  answers: [block: number, start: number][];
}

export function findAnswers(
  title: string | null,
  text: string,
  blocks: readonly Block[],
  language: LanguageData,
): Answers | null {
  const printed = printedTurns(text, blocks);
  if (printed.length >= FEWEST_QUESTIONS) {
    const first = printed[0]!.answers[0]![0];
    const name = findInterviewee(title, text, blocks.slice(0, firstAsked(text, blocks, first)), language);
    const starts = name ? answersBy(name, text, blocks, printed) : null;
    if (name && starts) return { name, starts };
  }
  const lettered = [...findTurns(text, blocks)].filter(([, { named }]) => !named).map(([block]) => block);
  if (lettered.length < FEWEST_QUESTIONS) return null;
  const before = blocks.slice(0, Math.max(0, Math.min(...lettered) - 1));
  const name = findInterviewee(title, text, before, language);
  return name ? { name, starts: new Map() } : null;
}

/** The block of the question whose answer is `answer`. */
function firstAsked(text: string, blocks: readonly Block[], answer: number): number {
  return questionEnd(text, blocks[answer]!) > 0 ? answer : answer - 1;
}

/** Where a question in print of its own ends in a block: its whole, or its first line; 0 where there is none. */
function questionEnd(text: string, { start, end, kind, emphasised = 0 }: Block): number {
  const length = kind === 'heading' ? end - start : emphasised;
  if (length <= 1 || length > LONGEST_QUESTION) return 0;
  const whole = start + length >= end;
  return (whole || text[start + length] === '\n') && ASKS.test(text.slice(start, start + length))
    ? start + length
    : 0;
}

function printedTurns(text: string, blocks: readonly Block[]): Turn[] {
  const turns: Turn[] = [];
  let open = false;
  for (const [index, block] of blocks.entries()) {
    const { start, end, kind, emphasised = 0 } = block;
    const asked = questionEnd(text, block);
    if (asked > 0) {
      turns.push({ question: text.slice(start, asked), answers: [] });
      open = true;
      if (asked < end) turns.at(-1)!.answers.push([index, asked + 1]);
    } else if (kind === 'heading' || kind === 'quote') open = false;
    else if (emphasised >= end - start) {
      // "You grew up by the river." says who asks; a note in italics at the end is answered by nobody.
      if (open) turns.push({ question: text.slice(start, end), answers: [] });
    } else if (open) turns.at(-1)!.answers.push([index, start]);
  }
  return turns.filter(({ answers }) => answers.length > 0);
}

/** Null where the answers are rather the writer's. */
function answersBy(
  name: string,
  text: string,
  blocks: readonly Block[],
  turns: readonly Turn[],
): Map<number, number> | null {
  const surname = foldName(name).at(-1)!;
  const starts = new Map<number, number>();
  let spoken = 0;
  let naming = 0;
  let ended = false;
  for (const { question, answers } of turns) {
    let first = false;
    for (const [block, start] of answers) {
      const words = text.slice(start, blocks[block]!.end);
      ended ||= EDITORIAL.test(words.slice(0, LONGEST_QUESTION));
      if (ended) break;
      first ||= I.test(words);
      // [Ames laughs.] is the writer's aside.
      if (foldName(words.replace(/[[(][^\])]*[\])]/g, ' ')).includes(surname)) naming++;
      else starts.set(block, start);
    }
    if (first || YOU.test(question)) spoken++;
  }
  const all = starts.size + naming;
  if (spoken < turns.length * LEAST_SPOKEN || naming > all * MOST_NAMING) return null;
  return starts.size >= FEWEST_QUESTIONS ? starts : null;
}

/**
 * Text between quotation marks. Takes a text and its blocks, gives the outermost passages in order, marks excluded.
 * Marks are paired inside one block; a passage left open reaches to the block's end only if the next block opens
 * again (a run-on quotation), otherwise that mark counts for nothing and the rest of the block is unharmed.
 * Inner marks are part of the outer passage. A block quote without marks of its own is a passage.
 */
import { trimSpan } from '../text/sentences.ts';
import type { Block, Span } from '../types.ts';
import { keepDialogue, readDialogue, type Speech } from './dialogue-dashes.ts';
import { findTurns, type Turn } from './interview-turns.ts';
import type { LanguageData } from './language.ts';
import { keepOutermost, type Pair, pairDoubles, pairSingles } from './pair-marks.ts';
import { postSigner } from './post-signature.ts';
import { findQuoteMarks, type QuoteMark } from './quote-marks.ts';

export interface Passage extends Span {
  block: number;
  /** The span with its marks. */
  outerStart: number;
  outerEnd: number;
  /** Continues the passage before it (a run-on quotation over paragraphs). */
  continues: boolean;
  /** Stands in single marks, which quote less surely. */
  single: boolean;
  /** A block quote: the whole block, no marks. */
  blockQuote: boolean;
  /** Said behind a dash or a speaker's label, without marks. */
  unmarked: boolean;
  /** In single marks, and all that its block holds. */
  alone: boolean;
  /** An answer of an interview that is not labelled with a name. */
  answer?: true;
}

/** Passages of one article, at most; a long report holds two hundred. Further ones are not read. */
const MOST_PASSAGES = 5000;

/**
 * @param language tells verbs of saying, for dialogue in dashes; without it only marks and turns count
 * @param answers where answers to questions in print of their own begin, by block
 */
export function findPassages(
  text: string,
  blocks: readonly Block[],
  language: LanguageData | null = null,
  answers: ReadonlyMap<number, number> = new Map(),
): Passage[] {
  const marked = pairBlocks(text, blocks);
  const dialogue = keepDialogue(blocks.map((block) => language && readDialogue(text, block, language)));
  const turns = answers.size > 0 ? asTurns(answers) : findTurns(text, blocks);
  const passages: Passage[] = [];
  let running = false;
  for (const [index, block] of blocks.entries()) {
    if (passages.length >= MOST_PASSAGES) break;
    const { pairs, unclosed } = marked[index]!;
    const said = dialogue[index];
    const turn = turns.get(index);
    if (said || (turn && !(pairs[0] && pairs[0].open.index - turn.start <= 1))) {
      passages.push(...(said ? speechPassages(said, index) : [turnPassage(text, turn!, block, index)]));
      running = false;
      continue;
    }
    const next = blocks[index + 1];
    const reopens = next !== undefined && opensBlock(marked[index + 1]!.first, next, text);
    const own = [...pairs];
    const runsOn = unclosed !== null && reopens && sameMark(unclosed, marked[index + 1]!.first!);
    if (runsOn) own.push({ open: unclosed, close: null });
    const outermost = keepOutermost(own);
    if (block.kind === 'quote' && postSigner(text.slice(block.start, block.end)) !== null) {
      running = false;
      continue;
    }
    if (block.kind === 'quote' && !outermost.some((pair) => pair.open.index - block.start <= 1)) {
      passages.push(blockPassage(index, block));
      running = false;
      continue;
    }
    for (const { open, close } of outermost) {
      const span = trimSpan(text, { start: open.index + open.width, end: close ? close.index : block.end });
      if (span.end <= span.start) continue;
      passages.push({
        ...span,
        block: index,
        outerStart: open.index,
        outerEnd: close ? close.index + close.width : block.end,
        continues: running && opensBlock(open, block, text),
        single: open.family === 'single',
        blockQuote: false,
        unmarked: false,
        alone: open.family === 'single' && open.index === block.start && close?.index === block.end - 1,
      });
    }
    running = runsOn;
  }
  return passages.slice(0, MOST_PASSAGES);
}

function asTurns(answers: ReadonlyMap<number, number>): Map<number, Turn> {
  return new Map([...answers].map(([block, start]) => [block, { start, named: false }]));
}

function speechPassages(speech: readonly Speech[], block: number): Passage[] {
  return speech.map((one) => ({
    ...one,
    block,
    continues: false,
    single: false,
    blockQuote: false,
    unmarked: true,
    alone: false,
  }));
}

function turnPassage(text: string, turn: Turn, block: Block, index: number): Passage {
  const span = trimSpan(text, { start: turn.start, end: block.end });
  // A label with a name and the line of a question are the writer's own words.
  const own = turn.named || text[turn.start - 1] === '\n';
  const outerStart = own ? span.start : block.start;
  return {
    ...(turn.named ? {} : { answer: true as const }),
    ...span,
    block: index,
    outerStart,
    outerEnd: block.end,
    continues: false,
    single: false,
    blockQuote: false,
    unmarked: true,
    alone: false,
  };
}

function blockPassage(index: number, block: Block): Passage {
  const { start, end } = block;
  return {
    start,
    end,
    block: index,
    outerStart: start,
    outerEnd: end,
    continues: false,
    single: false,
    blockQuote: true,
    unmarked: false,
    alone: false,
  };
}

function opensBlock(mark: QuoteMark | null, block: Block, text: string): boolean {
  return (
    mark !== null &&
    !/[\p{L}\p{N}]/u.test(text.slice(block.start, mark.index).slice(0, 8)) &&
    mark.index - block.start < 8
  );
}

function sameMark(a: QuoteMark, b: QuoteMark): boolean {
  return a.char === b.char || (a.family === b.family && a.family === 'double');
}

interface Paired {
  pairs: Pair[];
  /** The outermost mark left open, if any. */
  unclosed: QuoteMark | null;
  /** The block's first mark that may open. */
  first: QuoteMark | null;
}

/** Pairs block by block: where a quotation in « runs on, the » that heads the next block repeats it. */
function pairBlocks(text: string, blocks: readonly Block[]): Paired[] {
  let open: QuoteMark | null = null;
  return blocks.map((block) => {
    const marked = pairMarks(text, block, open?.char === '«');
    open = marked.unclosed;
    return marked;
  });
}

function pairMarks(text: string, block: Block, repeats: boolean): Paired {
  const marks = findQuoteMarks(text, block.start, block.end);
  if (repeats && marks[0]?.char === '»' && opensBlock(marks[0], block, text))
    marks[0] = { ...marks[0], char: '«', role: 'open' };
  const doubles = pairDoubles(marks.filter(({ family }) => family === 'double'));
  const singles = marks.filter(({ family }) => family === 'single');
  const pairs = [...doubles.pairs, ...pairSingles(text, singles, doubles.pairs, block.end)];
  const first = marks[0] && marks[0].role !== 'close' ? marks[0] : null;
  return { pairs, unclosed: doubles.unclosed, first };
}

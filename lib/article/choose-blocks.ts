/**
 * Which of a page's blocks are the story: those found to be its body, and what Readability leaves out although
 * readers count it in: the standfirst and the key points between headline and body, and headings between paragraphs.
 * Takes the page's blocks in order; gives their indexes, ascending. What is not sure to be text of the story stays out.
 */
import { foldText } from '../text/fold.ts';
import type { DraftBlock } from './collect-blocks.ts';

/** A headline and the first paragraph are at most this many blocks apart. */
const MAX_LEAD = 40;
/** A standfirst without the page's description to show for it has at least this many characters … */
const MIN_STANDFIRST = 50;
/** … and at most this many; key points are shorter than that too. */
const MAX_STANDFIRST = 600;
const MIN_POINT = 25;
/** Shorter blocks that end no sentence are credits or labels. In characters. */
const MIN_PARAGRAPH = 80;
/** Of a standfirst's characters, this share may be linked. */
const MAX_LINKED = 0.3;
/** The description a page gives of itself may be cut short; this many folded characters in common are enough. */
const SAME_START = 40;
const ENDS_SENTENCE = /[.!?…][\s”"’'»)\]]*$/;
/** Credits, notices and calls, which end like sentences too. */
const NO_STANDFIRST =
  /^\W*(?:photo|image|picture|credit|photograph|illustration|video|foto|bild|by\s|updated|published|posted|last (?:modified|updated)|follow|sign up|subscribe|get (?:the|our|your)|download|click|please|we use|this (?:site|website)|copyright|©|share|save|listen|watch|advertisement|enable|javascript)/i;

export interface Choice {
  drafts: readonly DraftBlock[];
  /** Indexes of the body's blocks. */
  body: ReadonlySet<number>;
  title: string | null;
  /** What the page says it is about. */
  description: string | null;
  /** Whether what stands between headline and body is the story's own introduction (live blogs, digests). */
  introduced: boolean;
}

export function chooseBlocks({ drafts, body, title, description, introduced }: Choice): number[] {
  const indexes = [...body].sort((a, b) => a - b);
  const first = firstParagraph(drafts, indexes);
  const last = indexes.at(-1);
  if (first === undefined || last === undefined) return [];
  const headline = findHeadline(drafts, first, title);
  // What stands before the headline, short and no sentence, is its kicker.
  const chosen = new Set(
    indexes.filter((index) => headline === null || index > headline || !isLabel(drafts[index]!)),
  );
  for (const index of findLead(drafts, first, headline, description, introduced)) chosen.add(index);
  for (let index = first + 1; index < last; index++) {
    if (
      drafts[index]?.kind === 'heading' &&
      !chosen.has(index) &&
      body.has(index + 1) &&
      isPlain(drafts[index]!)
    )
      chosen.add(index);
  }
  return [...chosen].sort((a, b) => a - b);
}

function firstParagraph(drafts: readonly DraftBlock[], indexes: readonly number[]): number | undefined {
  const isParagraph = (index: number) => {
    const { kind } = drafts[index]!;
    return kind !== 'heading' && !isLabel(drafts[index]!);
  };
  return indexes.find(isParagraph) ?? indexes[0];
}

function findLead(
  drafts: readonly DraftBlock[],
  first: number,
  headline: number | null,
  description: string | null,
  introduced: boolean,
): number[] {
  if (headline === null) return [];
  const about = description ? foldText(description) : '';
  const lead: number[] = [];
  const points: number[] = [];
  for (let index = headline + 1; index < first; index++) {
    const draft = drafts[index]!;
    if (draft.kind === 'item') {
      if (draft.text.length >= MIN_POINT && draft.text.length <= MAX_STANDFIRST && isPlain(draft))
        points.push(index);
    } else if (
      saysTheSame(foldText(draft.text), about) ||
      isStandfirst(draft, index - headline, introduced)
    ) {
      lead.push(index);
    }
  }
  // One item between headline and story is a topic or a byline.
  return points.length > 1 ? [...lead, ...points] : lead;
}

/** The last block before the story that prints the headline. */
function findHeadline(drafts: readonly DraftBlock[], first: number, title: string | null): number | null {
  const wanted = title ? foldText(title) : '';
  if (!wanted) return null;
  for (let index = first - 1; index >= 0 && index >= first - MAX_LEAD; index--) {
    const draft = drafts[index]!;
    if (draft.kind === 'heading' && foldText(draft.text) === wanted) return index;
  }
  return null;
}

function isStandfirst(draft: DraftBlock, distance: number, introduced: boolean): boolean {
  const { kind, text } = draft;
  if (text.length < MIN_STANDFIRST || text.length > MAX_STANDFIRST || !isPlain(draft)) return false;
  if (NO_STANDFIRST.test(text.slice(0, 60))) return false;
  if (kind === 'heading') return distance === 1;
  return ENDS_SENTENCE.test(text) && (introduced || kind === 'paragraph');
}

function isLabel({ text }: DraftBlock): boolean {
  return text.length < MIN_PARAGRAPH && !ENDS_SENTENCE.test(text);
}

function isPlain(draft: DraftBlock): boolean {
  return draft.linked <= draft.text.length * MAX_LINKED;
}

function saysTheSame(folded: string, about: string): boolean {
  if (!folded || !about) return false;
  return folded === about || (about.length >= SAME_START && folded.startsWith(about.slice(0, -1)));
}

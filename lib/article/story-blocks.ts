/**
 * The page's copy → its blocks, and which of them are the story's body. A page of several parts is taken part by part,
 * one told in pictures by its captions; on any other Readability decides, which is the one task that cannot be cut in slices.
 */
import { Readability } from '@mozilla/readability';
import type { PageCopy } from './clone-page.ts';
import { collectBlocks, type DraftBlock } from './collect-blocks.ts';
import type { PartDetails } from './part-details.ts';
import { findWeightiestBody } from './weightiest-body.ts';

/** Below this Readability tries again, less strictly. In characters; short reports are this short. */
const SHORTEST_STORY = 300;
/**
 * Larger pages than this Readability does not get: at these sizes it takes some 200 ms (Chromium, 2 cores), three times
 * that where it tries again. Articles of 10,000 words have 1,500 elements and 60,000 characters.
 */
const MAX_ELEMENTS = 6000;
const MAX_TEXT = 400_000;
/** Shorter blocks between two captions are labels; longer ones that end a sentence are text. In characters. */
const MIN_BETWEEN = 80;
const ENDS_SENTENCE = /[.!?…][\s”"’'»)\]]*$/;
/** NodeFilter.SHOW_TEXT */
const SHOW_TEXT = 4;
/** Nodes looked at between two possible breaks. */
const NODES_A_STEP = 1000;

/** A part of the page: an entry of a live blog, one of several stories. */
export interface Part extends PartDetails {
  element: Element;
}

export interface PartBlocks extends PartDetails {
  /** Indexes of its blocks. */
  body: Set<number>;
}

export interface StoryBlocks {
  drafts: DraftBlock[];
  body: Set<number>;
  /** Empty where the page is one story. */
  parts: PartBlocks[];
}

export function* findStoryBlocks(
  { doc, liveOf }: PageCopy,
  parts: readonly Part[],
  captions: readonly Element[],
): Generator<undefined, StoryBlocks | null> {
  const drafts = yield* collectBlocks(doc.body, liveOf);
  if (parts.length > 0) return yield* takeParts(drafts, parts, liveOf);
  if (captions.length > 0) return { drafts, body: takeCaptions(drafts, captions, liveOf), parts: [] };
  yield undefined;
  if (doc.getElementsByTagName('*').length > MAX_ELEMENTS || (doc.body.textContent?.length ?? 0) > MAX_TEXT) {
    return { drafts, body: findWeightiestBody(drafts), parts: [] };
  }
  const content = findStory(doc);
  if (!content) return null;
  yield undefined;
  const kept = new Set<Text>();
  let visited = 0;
  for (const node of textNodesOf(content)) {
    const live = liveOf(node);
    if (live) kept.add(live);
    if (++visited % NODES_A_STEP === 0) yield undefined;
  }
  const body = new Set<number>();
  for (const [index, draft] of drafts.entries()) if (isMostlyIn(draft, kept)) body.add(index);
  return { drafts, body, parts: [] };
}

function* takeParts(
  drafts: DraftBlock[],
  parts: readonly Part[],
  liveOf: PageCopy['liveOf'],
): Generator<undefined, StoryBlocks> {
  const owners = new Map<Text, number>();
  for (const [index, { element }] of parts.entries()) {
    for (const node of textNodesOf(element)) {
      const live = liveOf(node);
      if (live) owners.set(live, index);
    }
    if (index % 20 === 19) yield undefined;
  }
  const found = parts.map(({ element: _, ...details }) => ({ ...details, body: new Set<number>() }));
  for (const [index, draft] of drafts.entries()) {
    const node = draft.runs[0]?.node;
    const owner = node && owners.get(node);
    if (owner === undefined || draft.text === found[owner]!.printedTime) continue;
    found[owner]!.body.add(index);
    // Entries of a list are no items of the story.
    if (draft.kind === 'item' && parts[owner]!.element.localName === 'li') draft.kind = 'paragraph';
  }
  return { drafts, body: new Set(found.flatMap(({ body }) => [...body])), parts: found };
}

/** With the paragraphs that stand between captions; a gallery's slides are no items of a list. */
function takeCaptions(
  drafts: readonly DraftBlock[],
  captions: readonly Element[],
  liveOf: PageCopy['liveOf'],
): Set<number> {
  const kept = new Set<Text>();
  for (const caption of captions) {
    for (const node of textNodesOf(caption)) {
      const live = liveOf(node);
      if (live) kept.add(live);
    }
  }
  const inside = [...drafts.keys()].filter((index) => isMostlyIn(drafts[index]!, kept));
  const body = new Set(inside);
  for (let index = inside[0] ?? 0; index < (inside.at(-1) ?? 0); index++) {
    const { kind, text, linked } = drafts[index]!;
    const isText = kind === 'paragraph' && text.length >= MIN_BETWEEN && linked <= text.length / 2;
    if (isText && ENDS_SENTENCE.test(text)) body.add(index);
  }
  for (const index of inside) if (drafts[index]!.kind === 'item') drafts[index]!.kind = 'paragraph';
  return body;
}

function findStory(doc: Document): Element | null {
  const reader = new Readability<Node>(doc, {
    serializer: (element) => element,
    disableJSONLD: true,
    charThreshold: SHORTEST_STORY,
    keepClasses: true,
  });
  try {
    return (reader.parse()?.content as Element | undefined) ?? null;
  } catch (error) {
    // It walks up from the story to the body, and past the root where a page has the story outside its body.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function isMostlyIn(draft: DraftBlock, kept: ReadonlySet<Text>): boolean {
  let inside = 0;
  let all = 0;
  for (const { node, length } of draft.runs) {
    all += length;
    if (kept.has(node)) inside += length;
  }
  return inside * 2 > all;
}

function* textNodesOf(root: Element): Generator<Text> {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}

/**
 * Walks an element and gives its paragraphs as a reader sees them: whitespace collapsed, `<br>` a line break, two of
 * them a new paragraph, `<q>` with its marks. Beside each paragraph stand its runs: which characters came from which
 * live text node. Bounded in characters and blocks; iterative, so that depth of nesting costs no stack.
 */
import type { Block } from '../types.ts';
import { isHidden } from './is-hidden.ts';

/** A stretch of text that stands unbroken in one text node. */
export interface Run {
  /** Offset in the block's text. */
  start: number;
  length: number;
  node: Text;
  /** Offset in the node's data. */
  offset: number;
}

export interface DraftBlock {
  kind: Block['kind'];
  text: string;
  /** Characters of it that lie inside links. */
  linked: number;
  /** Characters at its head that are printed in bold or italics; all of it, where `text.length`. */
  emphasised: number;
  runs: Run[];
}

/** Far above any real article (the longest long-reads have 100,000 characters); what is beyond is left unread. */
export const MAX_CHARACTERS = 500_000;
export const MAX_BLOCKS = 20_000;
/** Nodes walked between two possible breaks: 4 ms the first time, in Chromium on 2 cores. */
const NODES_A_STEP = 200;

const INLINE = new Set(
  'a abbr acronym amp-link b bdi bdo big cite code data del dfn em font i ins kbd mark meter nobr q rp ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const EMPHASIS = /^(?:b|strong|em|i)$/;
const SKIPPED = new Set(
  'script style noscript template svg math canvas iframe object embed video audio picture img map select textarea input button datalist progress rt head'.split(
    ' ',
  ),
);

/** Collapsible whitespace | characters with no width, which readers neither see nor copy on purpose | the rest. */
const PIECES = /[ \t\n\r\f]+|[\u00ad\u200b\u2060\ufeff]+|[^ \t\n\r\f\u00ad\u200b\u2060\ufeff]+/g;
const BLANK_LINE = /\n[ \t\r]*\n/;

export function* collectBlocks(
  root: Element,
  liveOf: (node: Node) => Text | undefined,
): Generator<undefined, DraftBlock[]> {
  const draft = new Drafts();
  let node: Node | null = root;
  let visited = 0;
  while (node && !draft.full) {
    if (++visited % NODES_A_STEP === 0) yield undefined;
    let descend = false;
    if (node.nodeType === 3) {
      const live = liveOf(node);
      if (live) draft.addText(live, (node as Text).data);
    } else if (node.nodeType === 1) {
      descend = node === root || !isSkipped(node as Element);
      if (descend) draft.enter(node as Element);
    }
    if (descend && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (descend) draft.leave(node as Element);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) draft.leave(node as Element);
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  draft.flush();
  return draft.blocks;
}

function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.localName) || isHidden(element);
}

/** The paragraph being built, and those that are done. */
class Drafts {
  blocks: DraftBlock[] = [];
  full = false;
  private characters = 0;
  private text = '';
  private linked = 0;
  private runs: Run[] = [];
  private kind: Block['kind'] = 'paragraph';
  private space: { node: Text; offset: number } | null = null;
  private breaks = 0;
  private headings = 0;
  private quotes = 0;
  private items = 0;
  private links = 0;
  private preformatted = 0;
  private emphases = 0;
  private emphasised = 0;
  /** A word outside emphasis has come: the emphasised head is over. */
  private plain = false;

  enter(element: Element): void {
    const name = element.localName;
    if (name === 'br') this.breaks++;
    else if (name === 'q') this.addUnmapped('“');
    this.count(element, 1);
  }

  leave(element: Element): void {
    if (element.localName === 'q') this.addUnmapped('”');
    this.count(element, -1);
  }

  addText(node: Text, data: string): void {
    if (this.preformatted > 0) {
      let from = 0;
      for (const line of data.split(BLANK_LINE)) {
        const at = data.indexOf(line, from);
        if (from > 0) this.flush();
        this.addPieces(node, line, at);
        from = at + line.length;
      }
    } else this.addPieces(node, data, 0);
  }

  flush(): void {
    this.space = null;
    this.breaks = 0;
    const text = this.text.replace(/[\s\u00a0]+$/, '');
    if (text) {
      const runs = this.runs.filter((run) => run.start < text.length);
      const last = runs.at(-1);
      if (last) last.length = Math.min(last.length, text.length - last.start);
      this.blocks.push({
        kind: this.kind,
        text,
        linked: Math.min(this.linked, text.length),
        emphasised: Math.min(this.emphasised, text.length),
        runs,
      });
      this.characters += text.length + 2;
      if (this.blocks.length >= MAX_BLOCKS || this.characters >= MAX_CHARACTERS) this.full = true;
    }
    this.text = '';
    this.linked = 0;
    this.emphasised = 0;
    this.plain = false;
    this.runs = [];
  }

  private addPieces(node: Text, data: string, shift: number): void {
    for (const piece of data.matchAll(PIECES)) {
      const first = piece[0].charCodeAt(0);
      if (first <= 0x20) {
        this.space ??= { node, offset: shift + piece.index };
      } else if (first !== 0xad && first !== 0x200b && first !== 0x2060 && first !== 0xfeff) {
        this.addWord(node, piece[0], shift + piece.index);
        if (this.full) return;
      }
    }
  }

  private addWord(node: Text, word: string, offset: number): void {
    if (!this.text && !word.replace(/\u00a0/g, '')) return;
    this.addSeparator();
    const room = MAX_CHARACTERS - this.characters - this.text.length;
    if (word.length > room) {
      this.full = true;
      return;
    }
    this.append(node, word, offset);
    if (this.emphases === 0 && /[\p{L}\p{N}]/u.test(word)) this.plain = true;
    // Also a mark that stands behind the tag: <b>Why</b>?
    else if (!this.plain && (this.emphases > 0 || this.emphasised > 0)) this.emphasised = this.text.length;
  }

  /** What stood between the last word and the next: a space, a line break or the end of a paragraph. */
  private addSeparator(): void {
    if (this.breaks > 1) this.flush();
    if (!this.text) this.kind = this.currentKind();
    else if (this.breaks === 1) this.text += '\n';
    else if (this.space) this.append(this.space.node, ' ', this.space.offset);
    this.breaks = 0;
    this.space = null;
  }

  private append(node: Text, text: string, offset: number): void {
    const last = this.runs.at(-1);
    const joins =
      last?.node === node &&
      last.offset + last.length === offset &&
      last.start + last.length === this.text.length;
    if (joins) last.length += text.length;
    else this.runs.push({ start: this.text.length, length: text.length, node, offset });
    this.text += text;
    if (this.links > 0) this.linked += text.length;
  }

  private addUnmapped(mark: string): void {
    if (mark === '“') this.addSeparator();
    this.text += mark;
  }

  private currentKind(): Block['kind'] {
    if (this.headings > 0) return 'heading';
    if (this.quotes > 0) return 'quote';
    return this.items > 0 ? 'item' : 'paragraph';
  }

  private count(element: Element, step: 1 | -1): void {
    const name = element.localName;
    if (!INLINE.has(name) && name !== 'br') this.flush();
    if (name === 'a') this.links += step;
    else if (EMPHASIS.test(name)) this.emphases += step;
    else if (name === 'li') this.items += step;
    else if (name === 'blockquote') this.quotes += step;
    else if (name === 'pre') this.preformatted += step;
    else if (/^h[1-6]$/.test(name)) this.headings += step;
  }
}

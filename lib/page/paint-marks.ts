/**
 * Paints marks with the CSS Custom Highlight API: ranges in the page's registry and one adopted style sheet, nothing in
 * its DOM. Keeps its own lists, since Firefox's Xray wrappers throw when a Highlight or the registry is iterated.
 */
import type { MarkKind } from '../types.ts';
import { highlightName, markStyles } from './mark-styles.ts';

export interface Mark {
  id: string;
  kind: MarkKind;
  /** Live ranges that cover exactly the quotation's characters. */
  ranges: Range[];
}

export interface Painter {
  /** Replaces what was painted before. */
  paint(marks: readonly Mark[]): void;
  /** Takes back everything, style sheet included. */
  clear(): void;
  marks(): readonly Mark[];
  /** Sets one mark off from the others, or none. */
  setCurrent(id: string | null): void;
  current(): string | null;
}

const KINDS: MarkKind[] = ['same', 'differs', 'flagged'];
/** Where two overlap, the flagged one is drawn last. */
const PRIORITY: Record<MarkKind | 'current', number> = { same: 1, differs: 2, flagged: 3, current: 0 };

interface HighlightWindow {
  CSS: { highlights?: { set(name: string, value: Highlight): unknown; delete(name: string): boolean } };
  Highlight?: typeof Highlight;
  CSSStyleSheet: typeof CSSStyleSheet;
}

export function createPainter(doc: Document): Painter {
  const view = (doc.defaultView ?? globalThis) as unknown as HighlightWindow;
  const registry = view.CSS?.highlights;
  let painted: readonly Mark[] = [];
  let current: string | null = null;
  let removeStyles: (() => void) | null = null;

  function show(kind: MarkKind | 'current', ranges: Range[]): void {
    if (!registry || !view.Highlight) return;
    if (ranges.length === 0) {
      registry.delete(highlightName(kind));
      return;
    }
    const highlight = new view.Highlight(...ranges);
    highlight.priority = PRIORITY[kind];
    registry.set(highlightName(kind), highlight);
  }

  function setCurrent(id: string | null): void {
    const mark = painted.find((candidate) => candidate.id === id);
    current = mark?.id ?? null;
    show('current', mark?.ranges ?? []);
  }

  return {
    paint(marks) {
      painted = [...marks];
      if (painted.length > 0) removeStyles ??= adoptStyles(doc, view);
      for (const kind of KINDS) {
        show(
          kind,
          painted.filter((mark) => mark.kind === kind).flatMap((mark) => mark.ranges),
        );
      }
      setCurrent(current);
    },
    clear() {
      painted = [];
      for (const kind of KINDS) show(kind, []);
      setCurrent(null);
      removeStyles?.();
      removeStyles = null;
    },
    marks: () => painted,
    setCurrent,
    current: () => current,
  };
}

/** @returns its undo */
function adoptStyles(doc: Document, view: HighlightWindow): () => void {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(markStyles());
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
  return () => {
    doc.adoptedStyleSheets = [...doc.adoptedStyleSheets].filter((adopted) => adopted !== sheet);
  };
}

/**
 * How marks look: quiet underlines, told apart by their line before their colour. Each colour has a contrast of at
 * least 3:1 on white and on #111, since a page does not tell whether it is dark. Nothing is red or wavy: that is how
 * mistakes are marked, and a mark here says only that there is something to look at.
 */
import type { MarkKind } from '../types.ts';

export const MARK_LINES: Record<MarkKind, { line: string; thickness: string; colour: string }> = {
  same: { line: 'dotted', thickness: '2px', colour: '#6b7fd7' },
  differs: { line: 'solid', thickness: '2px', colour: '#b87a1e' },
  flagged: { line: 'double', thickness: '1.5px', colour: '#a566c9' },
};

/** Share of the colour behind the quotation whose card is open. */
const CURRENT_TINT = '22%';

export function highlightName(kind: MarkKind | 'current'): string {
  return `variorum-${kind}`;
}

/** On screen only: nobody wants them on paper. */
export function markStyles(): string {
  const rules = Object.entries(MARK_LINES).map(
    ([kind, { line, thickness, colour }]) =>
      `::highlight(${highlightName(kind as MarkKind)}) { text-decoration: underline ${line} ${thickness} ${colour}; }`,
  );
  const tint = `color-mix(in srgb, ${MARK_LINES.differs.colour} ${CURRENT_TINT}, transparent)`;
  const current = `::highlight(${highlightName('current')}) { background-color: ${tint}; }`;
  return `@media screen {\n${[...rules, current].join('\n')}\n}`;
}

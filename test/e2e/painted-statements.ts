/**
 * Ranges as painted → statements as painted. A statement whose words lie in several text nodes is painted as several
 * ranges in a row; they are joined by the report's texts, and what fits none of them is given as it is.
 */
import type { PaintedRange } from '../../lib/cli/browsers/page-marks.ts';
import type { MarkKind, MatchedStatement } from '../../lib/types.ts';
import { asPrinted } from './sample-pages.ts';

export interface PaintedStatement {
  kind: MarkKind;
  text: string;
}

const bare = (text: string) => text.replace(/\s+/g, '');

export function joinRanges(ranges: PaintedRange[], statements: MatchedStatement[]): PaintedStatement[] {
  const texts = new Map(statements.map(({ text }) => [bare(text), asPrinted(text)]));
  const joined: PaintedStatement[] = [];
  let at = 0;
  while (at < ranges.length) {
    const { kind } = ranges[at]!;
    let text = '';
    let end = at;
    while (end < ranges.length && ranges[end]!.kind === kind && !texts.has(bare(text)))
      text += ranges[end++]!.text;
    const whole = texts.get(bare(text));
    if (whole === undefined) end = at + 1;
    joined.push({ kind, text: whole ?? ranges[at]!.text });
    at = end;
  }
  return joined;
}

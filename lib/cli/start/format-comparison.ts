/**
 * A compared article as a table in plain text: a row for each statement, under it a row for each appearance. Takes
 * the width in characters; cuts what is longer.
 */
import { describeRelation } from '../../comparison/describe.ts';
import { ENGLISH } from '../../i18n/english.ts';
import type { ComparedArticle } from './compare-articles.ts';

/** Widths of the two narrow columns, in characters; the wording takes the rest. */
const WHO = 25;
const HOW = 46;

export function formatComparison({ statements }: ComparedArticle, width = 120): string {
  const words = Math.max(30, width - WHO - HOW - 4);
  const row = (wording: string, who: string, how: string) =>
    `${cell(wording, words)}  ${cell(who, WHO)}  ${cell(how, HOW)}`.trimEnd();
  const lines = [
    row('STATEMENT, AND ITS WORDINGS ELSEWHERE', 'SAID BY, PRINTED IN', 'HOW'),
    '─'.repeat(width),
  ];
  for (const { text, speaker, form, appearances } of statements) {
    lines.push(
      row(text, speaker?.name ?? 'speaker not known', appearances.length ? form : 'not in the corpus'),
    );
    for (const { text: other, article, relation, flags, confidence } of appearances) {
      const where = article.outlet ?? article.title ?? article.id;
      const kinds = new Set(flags.map(({ kind }) => kind));
      const how = [describeRelation(ENGLISH, relation), ...kinds].join(', ');
      lines.push(row(`  ${other}`, `  ${where}`, `${Math.round(confidence * 100)} %, ${how}`));
    }
  }
  const elsewhere = statements.filter(({ appearances }) => appearances.length > 0).length;
  lines.push(
    '─'.repeat(width),
    `${statements.length} statements, ${elsewhere} of them also appear elsewhere.`,
  );
  return lines.join('\n');
}

function cell(text: string, width: number): string {
  const line = text.replace(/(?<=\S)\s+/g, ' ');
  return line.length > width ? `${line.slice(0, width - 1)}…` : line.padEnd(width);
}

/**
 * `variorum read <file>… [--json]`: what an article says and who is quoted. With --json one object a line, fields
 * in the contract's order; without, a table for people. A refused file is named on standard error; the rest goes on.
 */
import { understandArticle } from '../../quotations/understand-article.ts';
import type { Quotation } from '../../types.ts';
import { dropMissing } from '../drop-missing.ts';
import { type LoadedArticle, loadArticles } from '../load-articles.ts';
import { listInputs } from './list-inputs.ts';
import { readOptions } from './read-options.ts';

/** Width of a quotation in the table, in characters. */
const TABLE_TEXT = 72;

export async function runRead(args: string[]): Promise<number> {
  const options = readOptions(args, 'read');
  if (!options) return 2;
  const { paths, json } = options;
  const there = dropMissing(paths);
  let refused = there.length < paths.length;
  const refuse = (where: string, why: string) => {
    refused = true;
    console.error(`${where}: ${why}`);
  };
  for (const file of listInputs(there, refuse)) {
    for await (const loaded of loadArticles(file, refuse)) {
      const quotations = understandArticle(loaded.article);
      process.stdout.write(
        json ? `${JSON.stringify(describe(loaded, quotations))}\n` : table(loaded, quotations),
      );
    }
  }
  return refused ? 1 : 0;
}

function describe({ label, file, article }: LoadedArticle, quotations: Quotation[]) {
  const { title, outlet, published, language, text } = article;
  return { id: label, file, title, outlet, published, language, text, quotations };
}

function table({ label, article }: LoadedArticle, quotations: Quotation[]): string {
  const lines = [`${article.title ?? label}`, ''];
  for (const { text, form, speaker, speakerConfidence = 0, said, cue, to, via } of quotations) {
    const words = text.replace(/\s+/g, ' ');
    const shown = words.length > TABLE_TEXT ? `${words.slice(0, TABLE_TEXT - 1)}…` : words;
    const chain = [
      speaker ? `${speaker.name} ${Math.round(100 * speakerConfidence)} %` : 'unknown',
      ...to.map((name) => `to ${name}`),
      ...via.map((name) => `via ${name}`),
      ...[said?.when, said?.where].filter((words) => words !== undefined),
    ];
    lines.push(`${form.padEnd(8)} ${shown.padEnd(TABLE_TEXT)}  ${chain.join(', ')}${cue ? ` (${cue})` : ''}`);
  }
  if (quotations.length === 0) lines.push('no quotations');
  return `${lines.join('\n')}\n\n`;
}

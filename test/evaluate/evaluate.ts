/**
 * How well quotations, speakers and reported speech are found, on annotated articles: `npm run evaluate -- <file>…
 * [--json]`. A file has one article a line, `{id, text, title?, outlet?, published?, quotations: [{start, end, text,
 * form: "full" | "mixed", speaker, speaker_is_pronoun?, speaker_resolved?}], unattributed_marks?, reported?: [{spans,
 * source, name?, cue}]}`. Prints the figures of all files together, speakers once as annotated and once as judged by
 * reading (speaker-verdicts.ts), then of each file and language if there are several, then every error in full;
 * nothing is asserted. Ends with 1 if a line was refused, 2 for wrong usage.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { identifyArticle } from '../../lib/article/identify-article.ts';
import { readText, splitBlocks } from '../../lib/article/read-text.ts';
import type { SpeakerEvidence } from '../../lib/quotations/speaker-evidence.ts';
import { understandArticle } from '../../lib/quotations/understand-article.ts';
import type { Quotation } from '../../lib/types.ts';
import { addCounts, type Counts, emptyCounts, figures } from './count-figures.ts';
import { type AnnotatedArticle, type ErrorKind, measureArticle, type Report } from './measure-quotations.ts';

interface Measured {
  /** By name: of each file, and of each language. */
  files: Map<string, Counts>;
  languages: Map<string, Counts>;
  errors: Map<ErrorKind, string[]>;
  refused: string[];
}

async function evaluate(paths: readonly string[]): Promise<Measured> {
  const measured: Measured = { files: new Map(), languages: new Map(), errors: new Map(), refused: [] };
  for (const path of paths) {
    for (const [at, line] of readFileSync(path, 'utf8').split('\n').entries()) {
      if (!line.trim()) continue;
      try {
        await evaluateLine(JSON.parse(line), path, measured);
      } catch (error) {
        measured.refused.push(`${path}, line ${at + 1}: ${error instanceof Error ? error.message : error}`);
      }
    }
  }
  return measured;
}

async function evaluateLine(annotated: AnnotatedArticle, path: string, measured: Measured): Promise<void> {
  if (typeof annotated.text !== 'string' || !Array.isArray(annotated.quotations))
    throw new Error('an article has "text" and "quotations"');
  const { title = null, outlet = null, published = null, text } = annotated;
  const read = { ...readText(text), blocks: splitBlocks(text), title, outlet, published };
  const article = await identifyArticle(read);
  const counts = emptyCounts();
  const evidence = new Map<Quotation, SpeakerEvidence>();
  const quotations = understandArticle(article, (quotation, rests) => {
    if (rests) evidence.set(quotation, rests);
  });
  const report: Report = (kind, ...details) => {
    const line = [annotated.id, ...details.filter(Boolean)].join(' | ').replace(/\s+/g, ' ');
    measured.errors.set(kind, [...(measured.errors.get(kind) ?? []), line]);
  };
  measureArticle(annotated, quotations, counts, report, evidence);
  addTo(measured.files, basename(path), counts);
  addTo(measured.languages, article.language ?? 'undeclared', counts);
}

function addTo(all: Map<string, Counts>, name: string, counts: Counts): void {
  const sum = all.get(name) ?? emptyCounts();
  addCounts(sum, counts);
  all.set(name, sum);
}

function percent(part: number, whole: number): string {
  return whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : '–';
}

/** One row a figure, one column a file or language. */
function printTable(parts: ReadonlyMap<string, Counts>): void {
  const columns = [...parts].map(([name, counts]) => ({ name, figures: figures(counts), counts }));
  const width = Math.max(9, ...columns.map(({ name }) => name.length)) + 2;
  const row = (name: string, cells: readonly string[]) =>
    console.log(name.padEnd(48) + cells.map((cell) => cell.padStart(width)).join(''));
  row(
    '',
    columns.map(({ name }) => name),
  );
  row(
    'articles',
    columns.map(({ counts }) => String(counts.articles)),
  );
  for (const [i, [name]] of columns[0]!.figures.entries()) {
    row(
      name,
      columns.map((column) => percent(column.figures[i]![1], column.figures[i]![2])),
    );
  }
}

function share(counts: Counts): Record<string, number | null> {
  const parts = figures(counts).map(([name, part, whole]) => [name, whole > 0 ? part / whole : null]);
  return { articles: counts.articles, ...Object.fromEntries(parts) };
}

/** How sure speakers were, on average, beside how many were right, by what they rest on. */
function printReliability({ reliability }: Counts): void {
  console.log('\nspeakers by what they rest on');
  for (const [kind, { all, right, confidence }] of Object.entries(reliability).sort()) {
    const [sure, found] = [confidence, right].map((sum) => (sum / all).toFixed(2));
    console.log(`  ${kind.padEnd(46)} sure ${sure}, right ${found} (${right}/${all})`);
  }
}

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (paths.length === 0) {
  console.error('usage: npm run evaluate -- <annotated.jsonl>… [--json]');
  process.exit(2);
}
const { files, languages, errors, refused } = await evaluate(paths);
const all = emptyCounts();
for (const counts of files.values()) addCounts(all, counts);
if (process.argv.includes('--json')) {
  const shares = (parts: ReadonlyMap<string, Counts>) =>
    Object.fromEntries([...parts].map(([name, counts]) => [name, share(counts)]));
  console.log(JSON.stringify({ ...share(all), files: shares(files), languages: shares(languages) }));
} else {
  console.log(`${all.articles} articles`);
  for (const [name, part, whole] of figures(all))
    console.log(`${name.padEnd(48)} ${percent(part, whole)} (${part}/${whole})`);
  for (const parts of [files, languages]) {
    if (parts.size < 2) continue;
    console.log('');
    printTable(parts);
  }
  printReliability(all);
  for (const [kind, lines] of errors) {
    console.log(`\n${kind} (${lines.length})`);
    for (const line of lines) console.log(`  ${line}`);
  }
}
for (const line of refused) console.error(line);
process.exitCode = refused.length > 0 ? 1 : 0;

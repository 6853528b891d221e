/**
 * How well quotations, speakers and reported speech are found, on annotated articles: `npm run evaluate -- <file>…
 * [--json]`. A file has one article a line, `{id, text, title?, outlet?, published?, quotations: [{start, end, text,
 * form: "full" | "mixed", speaker, speaker_is_pronoun?, speaker_resolved?}], unattributed_marks?, reported?: [{spans,
 * source, name?, cue}]}`. Prints the figures of all files together, speakers once as annotated and once as judged by
 * reading (speaker-verdicts.ts), then every error; nothing is asserted.
 */
import { readFileSync } from 'node:fs';
import { identifyArticle } from '../../lib/article/identify-article.ts';
import { readText, splitBlocks } from '../../lib/article/read-text.ts';
import type { SpeakerEvidence } from '../../lib/quotations/speaker-evidence.ts';
import { understandArticle } from '../../lib/quotations/understand-article.ts';
import type { Quotation } from '../../lib/types.ts';
import {
  type AnnotatedArticle,
  type Counts,
  type ErrorKind,
  emptyCounts,
  measureArticle,
  type Report,
} from './measure-quotations.ts';

/** Characters of an error's parts that are printed. */
const MAX_PRINTED = 200;

type Errors = Map<ErrorKind, string[]>;

async function evaluate(files: readonly string[]): Promise<{ counts: Counts; errors: Errors }> {
  const counts = emptyCounts();
  const errors: Errors = new Map();
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (!line.trim()) continue;
      const annotated: AnnotatedArticle = JSON.parse(line);
      const { title = null, outlet = null, published = null, text } = annotated;
      const read = { ...readText(text), blocks: splitBlocks(text), title, outlet, published };
      const evidence = new Map<Quotation, SpeakerEvidence>();
      const quotations = understandArticle(await identifyArticle(read), (quotation, rests) => {
        if (rests) evidence.set(quotation, rests);
      });
      const report: Report = (kind, ...details) => {
        const parts = [annotated.id, ...details.filter(Boolean).map((part) => part.slice(0, MAX_PRINTED))];
        errors.set(kind, [...(errors.get(kind) ?? []), parts.join(' | ').replace(/\s+/g, ' ')]);
      };
      measureArticle(annotated, quotations, counts, report, evidence);
    }
  }
  return { counts, errors };
}

function figures({
  long,
  short,
  named,
  pronoun,
  unknown,
  wrong,
  read,
  reported,
}: Counts): [string, number, number][] {
  const attributed = named.all + pronoun.all;
  return [
    ['passages of four words and more: precision', long.right, long.given],
    ['passages of four words and more: recall', long.found, long.gold],
    ['direct and mixed told right', long.form, long.found],
    ['shorter passages: precision', short.right, short.given],
    ['shorter passages: recall', short.found, short.gold],
    ['speaker right', named.right + pronoun.right, attributed],
    ['speaker right, named', named.right, named.all],
    ['speaker right, through a pronoun', pronoun.right, pronoun.all],
    ['speaker unknown', unknown, attributed],
    ['speaker wrong', wrong, attributed],
    ['speaker right, with verdicts', read.right, read.all - read.open],
    ['speaker right through a pronoun, with verdicts', read.pronoun.right, read.pronoun.all],
    ['speaker unknown, with verdicts', read.unknown, read.all - read.open],
    ['speaker wrong, with verdicts', read.wrong, read.all - read.open],
    ['reported speech: precision', reported.right, reported.given],
    ['reported speech: recall on verbs of saying', reported.found, reported.gold],
    ['reported speech: speaker right where found', reported.speaker, reported.found],
  ];
}

/** How sure speakers were, on average, beside how many were right, by what they rest on. */
function printReliability({ reliability }: Counts): void {
  console.log('\nspeakers by what they rest on');
  for (const [kind, { all, right, confidence }] of Object.entries(reliability).sort()) {
    const [sure, found] = [confidence, right].map((sum) => (sum / all).toFixed(2));
    console.log(`  ${kind.padEnd(46)} sure ${sure}, right ${found} (${right}/${all})`);
  }
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) {
  console.error('usage: npm run evaluate -- <annotated.jsonl>… [--json]');
  process.exit(2);
}
const { counts, errors } = await evaluate(files);
if (process.argv.includes('--json')) {
  const share = figures(counts).map(([name, part, whole]) => [name, whole > 0 ? part / whole : null]);
  console.log(JSON.stringify({ articles: counts.articles, ...Object.fromEntries(share) }));
} else {
  console.log(`${counts.articles} articles`);
  for (const [name, part, whole] of figures(counts)) {
    const share = whole > 0 ? `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})` : 'none';
    console.log(`${name.padEnd(48)} ${share}`);
  }
  printReliability(counts);
  for (const [kind, lines] of errors) {
    console.log(`\n${kind} (${lines.length})`);
    for (const line of lines) console.log(`  ${line}`);
  }
}

/**
 * How long an article of 10,000 words takes to be understood, and its longest single step, as printed by
 * `node test/bench/reading.bench.ts [file.jsonl]`: invented news, or articles of a file put together to that length.
 * The first runs warm the code up and are not counted; nothing is asserted.
 */
import { readFileSync } from 'node:fs';
import { splitBlocks } from '../../lib/article/read-text.ts';
import { understandArticleSteps } from '../../lib/quotations/understand-article.ts';

const WORDS = 10_000;
const WARM_UP = 5;
const RUNS = 15;

/** Invented paragraphs that hold what news holds: quotations, reported speech, plain sentences, names. */
const PARAGRAPHS = [
  '“We will open the bridge in May, whatever the weather does,” Mayor Ada Ames told the Orrin Herald on Sunday. “The town has waited long enough.”',
  'Finance Minister Carl Birch, who has opposed the plan since it was announced, said the cost had doubled in two years and called the estimate “a fairy tale for grown-ups.”',
  'The council met for six hours. Shops along the river closed at noon, and the ferry, which carries four thousand people a day, ran late into the evening.',
  'According to a report published by the Harbour Office, the old bridge carried twice the traffic it was built for, though engineers disagree about how long it will hold.',
  'Dora Ennis, a spokeswoman for the ministry, declined to comment. She later wrote in an email that the figures were being checked and that nobody had been told to keep quiet.',
  'Birch argued that the money would be better spent on schools, adding that he had never promised a second bridge. “Not once,” he said.',
];

function articleOf(words: number, paragraphs: readonly string[]): string {
  const lines: string[] = [];
  for (let count = 0, i = 0; count < words; i++) {
    const paragraph = paragraphs[i % paragraphs.length]!;
    lines.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return lines.join('\n\n');
}

function paragraphsOf(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => (JSON.parse(line).text as string).split(/\n+/).filter(Boolean));
}

interface Run {
  whole: number;
  longest: number;
  quotations: number;
}

function measure(text: string): Run {
  const article = { title: null, text, blocks: splitBlocks(text), language: 'en', published: null };
  const steps = understandArticleSteps(article);
  let longest = 0;
  const start = performance.now();
  for (;;) {
    const before = performance.now();
    const { done, value } = steps.next();
    const after = performance.now();
    longest = Math.max(longest, after - before);
    if (done) return { whole: after - start, longest, quotations: value.length };
  }
}

const file = process.argv[2];
const text = articleOf(WORDS, file ? paragraphsOf(file) : PARAGRAPHS);
for (let i = 0; i < WARM_UP; i++) measure(text);
const runs = Array.from({ length: RUNS }, () => measure(text));
const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!.toFixed(1);
const least = (values: number[]) => Math.min(...values).toFixed(1);
console.log(`${WORDS} words, ${runs[0]!.quotations} quotations and clauses of reported speech`);
const whole = runs.map((run) => run.whole);
const longest = runs.map((run) => run.longest);
console.log(`understood in ${least(whole)} ms at best, ${middle(whole)} ms as a rule (of ${RUNS} runs)`);
console.log(`longest single step ${least(longest)} ms at best, ${middle(longest)} ms as a rule`);

/**
 * Reported speech in Japanese and Chinese: 市長は…と述べた, 県警によると、…という, 市长表示，…, 据…报道，…. Takes the
 * text, its blocks and passages; gives the clauses with their speaker and verb. A sentence that holds marks is left to
 * them, and one longer than LONGEST is not read. Precise rather than complete: a speaker must be printed.
 */
import type { Block, Span, Speaker } from '../../types.ts';
import type { Passage } from '../find-passages.ts';
import type { LanguageData } from '../language.ts';
import type { Naming } from '../speaker-evidence.ts';
import { readChineseReport } from './read-chinese-report.ts';
import { readJapaneseReport } from './read-japanese-report.ts';
import { UnspacedPeople } from './unspaced-people.ts';

export interface UnspacedClause extends Span {
  speaker: Speaker;
  naming: Naming;
  cue: string;
}

/** Characters of a sentence that is read. */
const LONGEST = 300;
/** Characters of what is reported. */
const SHORTEST = 5;
/** Clauses, at most. */
const MOST_CLAUSES = 5000;
const SENTENCE = /[^。！？!?\n]+[。！？!?]?/g;

export function findUnspacedReports(
  text: string,
  blocks: readonly Block[],
  passages: readonly Passage[],
  language: LanguageData,
): UnspacedClause[] {
  const read = language.reading === 'japanese' ? readJapaneseReport : readChineseReport;
  const people = new UnspacedPeople(text);
  const clauses: UnspacedClause[] = [];
  let next = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') continue;
    for (const { 0: sentence, index } of text.slice(block.start, block.end).matchAll(SENTENCE)) {
      const start = block.start + index;
      const end = start + sentence.length;
      while (next < passages.length && passages[next]!.outerEnd <= start) next++;
      const quotes = next < passages.length && passages[next]!.outerStart < end;
      if (quotes || sentence.length > LONGEST || clauses.length >= MOST_CLAUSES) continue;
      // A question says nothing.
      if (/[？?]$|か。$|[吗嗎呢]。$/.test(sentence)) continue;
      people.readUpTo(start);
      const report = read(sentence, language);
      if (!report || report.end - report.start < SHORTEST) continue;
      const found = people.resolve(report.subject);
      if (!found) continue;
      clauses.push({
        start: start + report.start,
        end: start + report.end,
        speaker: { name: found.name, mention: report.subject },
        naming: found.naming,
        cue: report.cue,
      });
    }
  }
  return clauses;
}

/**
 * `variorum pairs <pairs.jsonl>`: do two quotations share a statement, and how do they differ? One object a line in,
 * one a line out; a line that is none is refused by number.
 */
import { compareQuotations, type WholeQuotation } from '../../matching/compare-quotations.ts';
import { readsAsReported } from '../../matching/reads-as-reported.ts';
import { createMeanings } from '../../matching/speaker-gist.ts';
import { dropMissing } from '../drop-missing.ts';
import { readBackground } from '../read-background.ts';
import { readMeaning } from '../read-meaning.ts';
import { readSource } from '../read-source.ts';
import { USAGES } from '../usages.ts';
import { readOptions } from './read-options.ts';

export async function runPairs(args: string[]): Promise<number> {
  const options = readOptions(args, 'pairs');
  if (!options) return 2;
  const { paths, json } = options;
  if (paths.length > 1) {
    console.error(`usage: variorum ${USAGES.pairs}`);
    return 2;
  }
  const [file = ''] = paths;
  if (dropMissing(paths).length === 0) return 1;
  let source: string;
  try {
    source = readSource(file);
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
  const rarity = readBackground();
  const meanings = createMeanings(readMeaning());
  let refused = false;
  for (const [index, line] of source.split('\n').entries()) {
    if (!line.trim()) continue;
    try {
      const { id, a, b } = readPair(JSON.parse(line));
      const { same, probability, relation, flags } = compareQuotations(a, b, rarity, meanings);
      const verdict = same ? 'same' : 'different';
      const rounded = Math.round(probability * 1000) / 1000;
      if (json) console.log(JSON.stringify({ id, same: rounded, verdict, relation, flags }));
      else
        console.log(
          [id, rounded.toFixed(2), verdict, relation, flags.map(({ kind }) => kind).join(', ')].join('\t'),
        );
    } catch (error) {
      refused = true;
      console.error(`${file}#${index + 1}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return refused ? 1 : 0;
}

function readPair(row: Record<string, unknown>): { id: unknown; a: WholeQuotation; b: WholeQuotation } {
  const side = (key: 'a' | 'b', suffix: 'A' | 'B'): WholeQuotation => {
    const text = row[key];
    if (typeof text !== 'string') throw new Error(`"${key}" is no string`);
    const speaker = row[`speaker${suffix}`];
    const date = row[`date${suffix}`];
    const known = typeof speaker === 'string' && speaker ? { name: speaker, mention: speaker } : null;
    return {
      text,
      speaker: known,
      form: readsAsReported(text, known) ? 'indirect' : 'direct',
      published: typeof date === 'string' ? date : null,
    };
  };
  return { id: row.id, a: side('a', 'A'), b: side('b', 'B') };
}

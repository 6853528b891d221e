/**
 * `variorum export <corpus file>… --out <file>`: corpus files, or the part of them that an outlet, a person or a time
 * asks for, as one corpus file or as a table of statements (.csv). Settings travel with the whole only.
 */
import type { ExportPart } from '../../corpus/export-part.ts';
import { openMemoryCorpus } from '../../corpus/open-memory-corpus.ts';
import { importCorpusFile, isCorpusFile, settingsIn } from '../corpus-files.ts';
import { dropMissing } from '../drop-missing.ts';
import type { Refuse } from '../load-articles.ts';
import { writeCorpus } from '../write-corpus.ts';
import { readOptions } from './read-options.ts';

const PART = ['outlet', 'person', 'from', 'to'] as const;

export async function runExport(args: string[]): Promise<number> {
  const options = readOptions(args, 'export', 'out', PART);
  if (!options) return 2;
  const { paths, json, value: out } = options;
  const part: ExportPart = options.given;
  for (const day of [part.from, part.to]) {
    if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day)) {
      console.error(`"${day}" is no day; write 2031-03-04.`);
      return 2;
    }
  }
  const files = dropMissing(paths);
  let refused = paths.length - files.length;
  const refuse: Refuse = (where, why) => {
    refused++;
    console.error(`refused: ${where}: ${why}`);
  };
  const corpus = openMemoryCorpus();
  let settings: string | null = null;
  for (const file of files) {
    if (!(await isCorpusFile(file))) {
      refuse(file, 'is no corpus file');
      continue;
    }
    await importCorpusFile(corpus, file, refuse);
    settings = (await settingsIn(file)) ?? settings;
  }
  const whole = Object.keys(part).length === 0;
  let written = 0;
  try {
    written = await writeCorpus(corpus, out, { part, settings: whole ? settings : null });
  } catch (error) {
    console.error(`${out} was not written: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  const { articles, statements } = await corpus.size();
  await corpus.close();
  const summary = { out, read: { articles, statements }, written: { articles: written }, refused };
  console.log(
    json
      ? JSON.stringify(summary)
      : `${out}: ${written} of ${articles} articles written (${refused} refused)`,
  );
  return refused ? 1 : 0;
}

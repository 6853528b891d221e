/**
 * `variorum check <corpus file>…`: reads each line as an import would, without keeping anything: lines that do not fit,
 * articles out of order or twice, counts that are not those of the header. Exit 1 where something is wrong.
 */
import type { CorpusFileHeader } from '../../corpus/corpus-file.ts';
import { deriveStatements } from '../../corpus/derive-statements.ts';
import { readCorpusLine } from '../../corpus/read-corpus-line.ts';
import type { ArticleRecord } from '../../corpus/records.ts';
import { corpusLines } from '../corpus-files.ts';
import { dropMissing } from '../drop-missing.ts';
import { readOptions } from './read-options.ts';

interface FileProblem {
  line: number;
  why: string;
}

/** Told one by one; the count names them all. */
const MAX_TOLD = 1_000;

export async function runCheck(args: string[]): Promise<number> {
  const options = readOptions(args, 'check');
  if (!options) return 2;
  const files = dropMissing(options.paths);
  let wrong = files.length < options.paths.length;
  for (const file of files) {
    const report = await checkFile(file);
    wrong ||= report.wrong > 0;
    if (options.json) console.log(JSON.stringify({ file, ...report }));
    else {
      for (const { line, why } of report.problems) console.log(`${file}:${line}: ${why}`);
      console.log(
        `${file}: ${report.articles} articles, ${report.statements} statements, ${report.wrong || 'nothing'} wrong`,
      );
    }
  }
  return wrong ? 1 : 0;
}

async function checkFile(file: string) {
  const problems: FileProblem[] = [];
  const found = { articles: 0, statements: 0, verdicts: 0, wrong: 0, problems };
  let header: CorpusFileHeader | null = null;
  let number = 0;
  let last = '';
  const tell = (why: string, line = number) => {
    found.wrong++;
    if (problems.length < MAX_TOLD) problems.push({ line, why });
  };
  for await (const line of corpusLines(file, (why) => tell(why, number + 1))) {
    number++;
    if (!line.trim()) continue;
    try {
      const read = readCorpusLine(number === 1 ? line.replace(/^\ufeff/, '') : line);
      if (read.kind === 'header') header ??= JSON.parse(line.replace(/^\ufeff/, '')) as CorpusFileHeader;
      else if (read.kind === 'verdict') found.verdicts++;
      else if (read.kind === 'article') {
        const { article, quotations, history = [], savedAt = '' } = read.entry;
        found.articles++;
        const record = { article, quotations: [...quotations], history: [...history], savedAt };
        found.statements += deriveStatements(record as unknown as ArticleRecord).count;
        if (article.id === last) tell(`the article ${article.id} stands twice`);
        else if (article.id < last) tell('articles are not in order of their ids');
        last = article.id;
      }
    } catch (error) {
      tell(error instanceof SyntaxError ? 'is not JSON' : String((error as Error).message));
    }
  }
  if (!header) tell('the file has no header', 1);
  else if (header.articles !== found.articles || header.statements !== found.statements) {
    tell(
      `the header tells of ${header.articles} articles and ${header.statements} statements, the lines of ${found.articles} and ${found.statements}`,
      1,
    );
  }
  return found;
}

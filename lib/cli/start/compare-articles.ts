/** The command line's own `compare` over all articles: what each says, and where else that appeared. */
import type { Appearance, QuotationForm, Speaker } from '../../types.ts';
import type { CorpusFiles } from './make-corpus-file.ts';
import { runTool } from './run-tool.ts';

/** One line of `compare --json`. */
export interface ComparedArticle {
  id: string;
  statements: {
    text: string;
    speaker: Speaker | null;
    form: QuotationForm;
    appearances: Appearance[];
  }[];
}

export async function compareArticles({ articles, corpus }: CorpusFiles): Promise<ComparedArticle[]> {
  const args = ['compare', articles, '--corpus', corpus, '--json'];
  const lines = await runTool('lib/cli/main.ts', args, { accept: [1] });
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ComparedArticle);
}

/** The article with the most statements that appear elsewhere; null where there is none at all. */
export function pickTellingArticle(compared: ComparedArticle[]): ComparedArticle | null {
  const found = ({ statements }: ComparedArticle) =>
    statements.filter(({ appearances }) => appearances.length > 0).length;
  return compared.reduce<ComparedArticle | null>(
    (best, next) => (best && found(best) >= found(next) ? best : next),
    null,
  );
}

/**
 * Files of other kinds than the command line's own (saved messages, web archives, tables, public collections) → articles,
 * by the importers of the extension. Columns of tables are taken as guessed. What cannot be read is refused by its line.
 */
import { openAsBlob } from 'node:fs';
import { fitArticle } from '../article/fit-article.ts';
import { identifyArticle } from '../article/identify-article.ts';
import type { ArticleToSave } from '../corpus/kept-article.ts';
import { quotePassages } from '../imports/collect-passages.ts';
import { type DetectedFile, detectKind } from '../imports/detect-kind.ts';
import { ImportRefusal, REFUSALS } from '../imports/import-item.ts';
import { readImport } from '../imports/read-import.ts';
import { understandArticle } from '../quotations/understand-article.ts';
import type { Refuse } from './load-articles.ts';
import { readHtml } from './read-html.ts';

/** Names that `read` and `compare` know too: those are read as there, whatever is in them. */
const OWN = /\.(?:txt|html?|jsonl)$/i;

/** Null for what the command line reads in its own way, and for what cannot be told. */
export async function detectOther(file: string): Promise<{ blob: Blob; detected: DetectedFile } | null> {
  const blob = await openAsBlob(file);
  try {
    const detected = await detectKind(blob, file);
    const { kind } = detected;
    const own = kind === 'corpus' || (OWN.test(file) && ['html', 'text', 'rows', 'markdown'].includes(kind));
    return own ? null : { blob, detected };
  } catch (error) {
    if (!(error instanceof ImportRefusal) || OWN.test(file)) return null;
    throw error;
  }
}

export async function* importOther(
  file: string,
  { blob, detected }: { blob: Blob; detected: DetectedFile },
  refuse: Refuse,
): AsyncGenerator<ArticleToSave> {
  for await (const item of readImport(blob, detected, { readPage: readHtml })) {
    if (item.kind === 'refused') {
      refuse(`${file}:${item.line}`, `${REFUSALS[item.reason]}${item.address ? ` (${item.address})` : ''}`);
    } else if (item.kind === 'article') {
      try {
        const article = await identifyArticle(fitArticle(item.article));
        const quotations = item.passages ? quotePassages(article, item.passages) : understandArticle(article);
        yield { article, quotations };
      } catch (error) {
        refuse(`${file}:${item.line}`, error instanceof Error ? error.message : String(error));
      }
    }
  }
}

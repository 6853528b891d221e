/**
 * Files → articles, as the command line's contract says: `.txt` is all text, `.html` is read as a page, `.jsonl`
 * holds one article a line. What cannot be read is refused by name and the rest goes on.
 */
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fitArticle } from '../article/fit-article.ts';
import { identifyArticle, type UnidentifiedArticle } from '../article/identify-article.ts';
import { readText, splitBlocks } from '../article/read-text.ts';
import { asObject, type Fields } from '../corpus/check-fields.ts';
import type { Article } from '../types.ts';
import { readSource } from './read-source.ts';

export interface LoadedArticle {
  /** The id the person knows it by: the file's name, `name#line`, or the line's own `id`. */
  label: string;
  file: string;
  article: Article;
}

export type Refuse = (where: string, why: string) => void;

/** Files of a folder that the command line reads, sorted by name; a file is itself. */
export function listFiles(path: string, names: RegExp = /\.(txt|html?|jsonl)$/i): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => names.test(name))
    .sort()
    .map((name) => join(path, name));
}

export async function* loadArticles(file: string, refuse: Refuse): AsyncGenerator<LoadedArticle> {
  const name = basename(file);
  let source: string;
  try {
    source = readSource(file).replace(/^\ufeff/, '');
  } catch (error) {
    refuse(file, messageOf(error));
    return;
  }
  if (/\.jsonl$/i.test(name)) {
    for (const [index, line] of source.split('\n').entries()) {
      if (!line.trim()) continue;
      const where = `${name}#${index + 1}`;
      let loaded: LoadedArticle;
      try {
        const row = asObject(JSON.parse(line), 'line');
        const label = labelOf(row.id) ?? where;
        loaded = { label, file, article: await identify(await readRow(row)) };
      } catch (error) {
        refuse(where, error instanceof SyntaxError ? 'is not JSON' : messageOf(error));
        continue;
      }
      yield loaded;
    }
    return;
  }
  let article: Article;
  try {
    article = await identify(await readWhole(name, source));
  } catch (error) {
    refuse(file, messageOf(error));
    return;
  }
  yield { label: name, file, article };
}

async function readWhole(name: string, source: string): Promise<UnidentifiedArticle> {
  if (/\.html?$/i.test(name)) return readPage(source);
  if (/\.txt$/i.test(name)) return readText(source);
  throw new Error('neither .txt, .html nor .jsonl');
}

async function readRow(row: Fields): Promise<UnidentifiedArticle> {
  const string = (key: string) => (typeof row[key] === 'string' ? row[key] : null);
  const html = string('html');
  const text = string('text');
  if (html === null && text === null) throw new Error('has neither "text" nor "html"');
  const read = text === null ? await readPage(html!) : readBare(text);
  return {
    ...read,
    title: string('title') ?? read.title,
    outlet: string('outlet') ?? read.outlet,
    url: string('url') ?? read.url,
    published: string('published') ?? read.published,
  };
}

/** A row's text begins with no title. */
function readBare(text: string): UnidentifiedArticle {
  const read = readText(text);
  return { ...read, title: null, blocks: splitBlocks(read.text) };
}

async function readPage(source: string): Promise<UnidentifiedArticle> {
  const { readHtml } = await import('./read-html.ts');
  const article = await readHtml(source);
  if (!article) throw new Error('no article found in this page');
  return article;
}

/** Only what a corpus file can hold is read: what is refused there must be refused here. */
async function identify(article: UnidentifiedArticle): Promise<Article> {
  if (article.text.includes('\u0000')) throw new Error('holds null characters, so it is no text');
  return identifyArticle(fitArticle(article));
}

/** A row may number its articles. */
function labelOf(id: unknown): string | null {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

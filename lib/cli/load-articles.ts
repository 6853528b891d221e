/**
 * Files → articles, as the command line's contract says: `.txt` is all text, `.html` is read as a page, `.jsonl`
 * holds one article a line. What cannot be read is refused by name and the rest goes on.
 */
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { identifyArticle, type UnidentifiedArticle } from '../article/identify-article.ts';
import { readText, splitBlocks } from '../article/read-text.ts';
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
export function listFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.(txt|html?|jsonl)$/i.test(name))
    .sort()
    .map((name) => join(path, name));
}

export async function* loadArticles(file: string, refuse: Refuse): AsyncGenerator<LoadedArticle> {
  const name = basename(file);
  let source: string;
  try {
    source = readSource(file);
  } catch (error) {
    refuse(file, error instanceof Error ? error.message : String(error));
    return;
  }
  if (/\.jsonl$/i.test(name)) {
    for (const [index, line] of source.split('\n').entries()) {
      if (!line.trim()) continue;
      const where = `${name}#${index + 1}`;
      try {
        const row = JSON.parse(line);
        const article = await readRow(row);
        yield { label: typeof row.id === 'string' ? row.id : where, file, article };
      } catch (error) {
        refuse(where, error instanceof Error ? error.message : String(error));
      }
    }
    return;
  }
  if (/\.html?$/i.test(name)) {
    const { readHtml } = await import('./read-html.ts');
    const article = await readHtml(source);
    if (article) yield { label: name, file, article: await identifyArticle(article) };
    else refuse(file, 'no article found in this page');
    return;
  }
  if (/\.txt$/i.test(name)) {
    yield { label: name, file, article: await identifyArticle(readText(source)) };
    return;
  }
  refuse(file, 'neither .txt, .html nor .jsonl');
}

async function readRow(row: Record<string, unknown>): Promise<Article> {
  const string = (key: string) => (typeof row[key] === 'string' ? row[key] : null);
  const html = string('html');
  const text = string('text');
  if (html === null && text === null) throw new Error('has neither "text" nor "html"');
  let read: UnidentifiedArticle | null;
  if (text !== null) {
    read = { ...readText(text), title: null, blocks: splitBlocks(text) };
  } else {
    const { readHtml } = await import('./read-html.ts');
    read = await readHtml(html!);
  }
  if (!read) throw new Error('no article found in this page');
  return identifyArticle({
    ...read,
    title: string('title') ?? read.title,
    outlet: string('outlet') ?? read.outlet,
    url: string('url') ?? read.url,
    published: string('published') ?? read.published,
  });
}

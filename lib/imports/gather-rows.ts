/**
 * Quotations that stand in rows of their own, gathered by the article that prints them: a window of rows at a time, so
 * that memory is bounded however long the file is. An article met again in a later window is another record with the
 * same address.
 */
import { collectPassages, type Heading, type Passage } from './collect-passages.ts';
import type { ImportedArticle } from './import-item.ts';
import { MAX_PASSAGES, WINDOW_CHARACTERS, WINDOW_ROWS } from './import-limits.ts';

export interface GatheredArticle extends ImportedArticle {
  line: number;
}

export interface RowGatherer {
  add(line: number, heading: Heading, passage: Passage): void;
  full(): boolean;
  empty(): boolean;
  /** All that was gathered, in order of first lines; then it is empty. */
  take(): GatheredArticle[];
}

export function gatherRows(): RowGatherer {
  let groups = new Map<string, { line: number; heading: Heading; passages: Passage[] }>();
  let rows = 0;
  let characters = 0;

  return {
    add(line, heading, passage) {
      const { url, title, outlet, published } = heading;
      const key = url ?? JSON.stringify([title, outlet, published]);
      const group = groups.get(key);
      if (group) group.passages.push(passage);
      else groups.set(key, { line, heading, passages: [passage] });
      rows++;
      characters += passage.text.length;
    },
    empty: () => rows === 0,
    full: () => rows >= WINDOW_ROWS || characters >= WINDOW_CHARACTERS,
    take() {
      const taken = [...groups.values()].flatMap(({ line, heading, passages }) => {
        const parts: GatheredArticle[] = [];
        for (let from = 0; from < passages.length; from += MAX_PASSAGES) {
          parts.push({ line, ...collectPassages(heading, passages.slice(from, from + MAX_PASSAGES)) });
        }
        return parts;
      });
      groups = new Map();
      rows = 0;
      characters = 0;
      return taken.filter(({ article }) => article.text !== '');
    },
  };
}

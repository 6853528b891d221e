/**
 * A file → its text, in UTF-8. Refuses what is no text, since a picture or archive by another name would be read as an
 * article of rubbish.
 */
import { readFileSync } from 'node:fs';

/** Share of characters that stand for bytes that are no UTF-8. A page in Latin-1 has some 3 % of them, binaries 30 %. */
const MOST_UNREADABLE = 0.1;

/** @throws where the file cannot be opened, or is no text */
export function readSource(file: string): string {
  const source = readFileSync(file, 'utf8');
  const unreadable = source.match(/\uFFFD/g)?.length ?? 0;
  if (source.includes('\0') || unreadable > source.length * MOST_UNREADABLE)
    throw new Error('is no text in UTF-8');
  return source;
}

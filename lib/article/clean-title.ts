/** A page's title without the outlet's name that sites append or put before ("Flood recedes | City | The Herald"). */
import { foldText } from '../text/fold.ts';

/** A part between separators longer than this is no outlet's name. In words. */
const MAX_OUTLET_WORDS = 4;
/** What is left must still be a headline. In words. */
const MIN_TITLE_WORDS = 3;
const MAX_TITLE = 500;

/** @param names what the outlet may be called: its name, its host without ending */
export function cleanTitle(title: string, names: readonly (string | null)[]): string {
  let rest = title.replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE);
  const known = new Set(names.flatMap((name) => (name ? [foldText(name), foldText(`the ${name}`)] : [])));
  for (let round = 0; round < 3; round++) {
    const last = /^(.+)\s(\||::|»|·|-|–|—)\s(.+?)$/.exec(rest);
    if (!last) break;
    const [, before = '', separator = '', after = ''] = last;
    const firm = separator === '|' || separator === '::' || separator === '»' || separator === '·';
    const isName = known.has(foldText(after));
    const isPart = firm && countWords(after) <= MAX_OUTLET_WORDS && !/["“”«»]/.test(after);
    if (!(isName || isPart) || countWords(before) < (isName ? 1 : MIN_TITLE_WORDS)) break;
    rest = before.trim();
  }
  const first = /^([^|]{2,40}?)\s\|\s(.+)$/.exec(rest);
  if (first?.[2] && known.has(foldText(first[1] ?? ''))) rest = first[2];
  return rest;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

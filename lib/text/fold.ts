/**
 * Folding: what two printings of the same words have in common. Takes any text, gives a key for equality only
 * (never for display): letters and digits in lower case without accents; case, quotation marks, dashes, commas,
 * full stops and all spacing are gone, so "Iron-clad," equals "ironclad". Brackets and ellipses stay, since an
 * editor's mark is a difference; so does what makes a number: the point in 1.5, the comma in 2,5, the minus in -20,
 * the dash in 10-15. Marks that only group digits (1,300; 1.500.000; 10 000) are gone.
 */
import { foldPlainly } from './fold-plainly.ts';

export function foldText(text: string): string {
  return foldPlainly(text, foldThoroughly);
}

/** The rules themselves, over the whole text. */
export function foldThoroughly(text: string): string {
  return keepFigures(
    dropAccents(text)
      .toLowerCase()
      .replace(/\.\s?\.\s?\./g, '…'),
  )
    .replace(/[^\p{L}\p{N}\p{M}\p{Sc}%[\]…\ue000-\ue003]+/gu, '')
    .replace(/\ue000/g, '.')
    .replace(/\ue001/g, '-')
    .replace(/\ue002/g, '/')
    .replace(/\ue003/g, ' ');
}

/**
 * Accents and points that a printing may leave out: Latin, Greek, Cyrillic, Hebrew and Arabic. Vowel signs of Indic and
 * Thai script and the voicing marks of kana make other words and stay.
 */
const ACCENTS = /\p{M}(?<=[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}])(?<![\u3099\u309a])/gu;

/** Compatibility forms (full-width letters, ligatures) made plain, accents gone; case stays. */
export function dropAccents(text: string): string {
  return text.normalize('NFKD').replace(ACCENTS, '');
}

/** Marks that belong to a number are kept as characters of private use, which a folded text holds for nothing else. */
function keepFigures(text: string): string {
  if (!/\p{N}/u.test(text)) return text.replace(/[\ue000-\ue003]/g, '');
  return (
    text
      .replace(/[\ue000-\ue003]/g, '')
      // A minus: before a figure, after a blank, a sign of currency or an opening mark.
      .replace(/(^|[\s([{“„«"'‘:\p{Sc}])[-−‐‑–](?=\p{Sc}?\d)/gu, '$1\ue001')
      .replace(/(?<!\d)\d{1,3}(?:,\d{3})+(?!\d|,\d)/g, (figure) => figure.replace(/,/g, ''))
      .replace(/(?<!\d)\d{1,3}(?:\.\d{3}){2,}(?!\d|\.\d)/g, (figure) => figure.replace(/\./g, ''))
      .replace(/(?<!\d)\d{1,3}(?:[ '’]\d{3})+(?!\d)/g, (figure) => figure.replace(/[ '’]/g, ''))
      .replace(/(?<=\d)[.,:](?=\d)/g, '\ue000')
      .replace(/(?<=\d)\s?[-−‐‑–—]\s?(?=\d)/g, '\ue001')
      .replace(/(?<=\d)[/⁄](?=\d)/g, '\ue002')
      .replace(/(?<=\d)\s+(?=\d)/g, '\ue003')
  );
}

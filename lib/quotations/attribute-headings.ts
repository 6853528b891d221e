/**
 * Subheadings that quote: ‘Not fit for purpose’ above a paragraph in which somebody says so. Takes the passages with
 * who says them and the places of those that are all of a subheading; gives each the speaker of the passage below that
 * holds its words. Where none does, nobody is known to have said it. Looks over PASSAGES_BELOW passages.
 */
import { type Attribution, placementOf } from './attribution.ts';
import type { Passage } from './find-passages.ts';

/** Passages below a subheading that are looked at. */
const PASSAGES_BELOW = 30;

export function attributeHeadings(
  text: string,
  passages: readonly Passage[],
  attributions: Attribution[],
  headings: readonly number[],
): void {
  for (const index of headings) {
    const words = foldWords(text, passages[index]!);
    if (words === '  ') continue;
    const end = Math.min(passages.length, index + 1 + PASSAGES_BELOW);
    for (let i = index + 1; i < end; i++) {
      if (headings.includes(i) || !attributions[i]?.evidence) continue;
      if (!foldWords(text, passages[i]!).includes(words)) continue;
      const said = attributions[i]!;
      attributions[index] = {
        ...said,
        ...placementOf(attributions[index]!),
        evidence: { ...said.evidence!, link: 'repeated' },
        cue: null,
        cueKind: null,
        to: said.to,
        via: said.via,
      };
      break;
    }
  }
}

/** Words in small letters, each between blanks. */
function foldWords(text: string, { start, end }: Passage): string {
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

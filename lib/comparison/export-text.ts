/** A comparison as plain text: the words here, then each wording with how it differs and who printed it so. */
import type { Translator } from '../i18n/translator.ts';
import { appearanceWords, oneLine, sourceWords } from './cite.ts';
import { describeFlag, describeRelation } from './describe.ts';
import type { ComparisonToExport } from './export-comparison.ts';
import { groupWordings } from './group-wordings.ts';
import { sourceLink } from './text-fragment.ts';

export function exportText(t: Translator, { statement, page }: ComparisonToExport): string {
  const { speaker, text, appearances } = statement;
  const here = [
    t.text('quoted', { words: oneLine(text) }),
    speaker?.name ?? t.text('speaker_unknown'),
    page && sourceWords(t, page, page.published),
    page?.url,
  ];
  const wordings = groupWordings(appearances).map(
    ({ text: words, relation, flags, appearances: printed }) => [
      t.text('quoted', { words: oneLine(words) }),
      [describeRelation(t, relation, flags), ...flags.map((flag) => describeFlag(t, flag))].join('; '),
      ...printed.flatMap((found) => [`– ${appearanceWords(t, found)}`, sourceLink(found)]),
    ],
  );
  return [here, ...wordings].map((lines) => lines.filter(Boolean).join('\n')).join('\n\n');
}

/** Wordings down, outlets across, for a statement with many: a table that scrolls sideways in its own box. */
import { sourceLink } from '../lib/comparison/text-fragment.ts';
import type { Appearance, Wording } from '../lib/types.ts';
import { DiffText } from './DiffText.tsx';
import { useTranslator } from './translation.ts';

/** Columns at most: the outlets that print most of the wordings come first. */
const OUTLETS = 30;

export interface WordingMatrixProps {
  wordings: readonly Wording[];
  /** The words they are compared with. */
  base: string;
  plain: boolean;
}

export function WordingMatrix({ wordings, base, plain }: WordingMatrixProps) {
  const { text, day } = useTranslator();
  const nameOf = ({ article }: Appearance) => article.outlet ?? text('outlet_unknown');
  const counts = new Map<string, number>();
  for (const found of wordings.flatMap(({ appearances }) => appearances)) {
    counts.set(nameOf(found), (counts.get(nameOf(found)) ?? 0) + 1);
  }
  const outlets = [...counts]
    .sort(([, x], [, y]) => y - x)
    .slice(0, OUTLETS)
    .map(([outlet]) => outlet);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard
    <section class="matrix" tabIndex={0} aria-label={text('matrix_caption')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('matrix_wording')}</th>
            {outlets.map((outlet) => (
              <th key={outlet} scope="col" dir="auto">
                {outlet}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {wordings.map((wording) => (
            <tr key={wording.text}>
              <th scope="row">
                <DiffText base={base} other={wording.text} plain={plain} brief />
              </th>
              {outlets.map((outlet) => {
                const printed = wording.appearances.find((found) => nameOf(found) === outlet);
                const link = printed && sourceLink(printed);
                const words = printed && (day(printed.article.published) ?? text('matrix_printed'));
                return (
                  <td key={outlet}>
                    {link ? (
                      <a href={link} target="_blank" rel="noopener noreferrer">
                        {words}
                      </a>
                    ) : (
                      (words ?? <span class="unseen">{text('matrix_not')}</span>)
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

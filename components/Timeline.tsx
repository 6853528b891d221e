/**
 * When each wording was printed, from the earliest: one row a wording, one dot a printing, as SVG, each dot a link that
 * the keyboard reaches; beside it the same as a table. Draws nothing where fewer than two dates are known.
 */

import { describeRelation } from '../lib/comparison/describe.ts';
import { markKind } from '../lib/comparison/mark-kind.ts';
import { sourceLink } from '../lib/comparison/text-fragment.ts';
import { appearanceDate } from '../lib/comparison/timeline.ts';
import type { Appearance, Wording } from '../lib/types.ts';
import { useTranslator } from './translation.ts';

/** Units of the drawing; it is scaled to the width there is. */
const WIDTH = 320;
const ROW = 26;
const EDGE = 12;

/** Of wordings printed less, no row is drawn: the table has them. */
const ROWS = 8;

export interface TimelineProps {
  wordings: readonly Wording[];
  /** When the reader's page was published: a line through all rows. */
  here: string | null;
}

interface Dot {
  found: Appearance;
  time: number;
}

export function Timeline({ wordings, here }: TimelineProps) {
  const t = useTranslator();
  const rows = wordings.map(({ appearances }) => appearances.flatMap(toDot));
  const times = rows.flat().map(({ time }) => time);
  const page = Date.parse(here ?? '');
  if (new Set(times).size < 2) return null;
  const all = Number.isFinite(page) ? [...times, page] : times;
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const x = (time: number) => EDGE + ((time - first) / (last - first)) * (WIDTH - 2 * EDGE);
  const drawn = rows.slice(0, ROWS);
  const height = drawn.length * ROW;
  const day = (time: number) => t.day(new Date(time).toISOString());
  const label = ({ found }: Dot) =>
    [day(Date.parse(appearanceDate(found)!)), found.article.outlet ?? t.text('outlet_unknown')].join(', ');
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h3 id="timeline">{t.text('timeline')}</h3>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset */}
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-labelledby="timeline">
        {Number.isFinite(page) && (
          <line class="page" x1={x(page)} x2={x(page)} y1={0} y2={height}>
            <title>{t.text('timeline_here')}</title>
          </line>
        )}
        {drawn.map((dots, row) => (
          <g key={wordings[row]!.text} class={markKind(wordings[row]!.appearances) ?? ''}>
            <line x1={EDGE} x2={WIDTH - EDGE} y1={row * ROW + ROW / 2} y2={row * ROW + ROW / 2} />
            {dots.map((dot) => (
              <DotLink key={`${dot.found.article.id}:${dot.found.start}`} dot={dot} label={label(dot)}>
                <circle cx={x(dot.time)} cy={row * ROW + ROW / 2} r={5} />
              </DotLink>
            ))}
          </g>
        ))}
      </svg>
      <p class="ends soft small" aria-hidden="true">
        <span>{day(first)}</span>
        <span>{day(last)}</span>
      </p>
      <details class="more">
        <summary>{t.text('timeline_table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.text('timeline_when')}</th>
              <th scope="col">{t.text('timeline_where')}</th>
              <th scope="col">{t.text('timeline_how')}</th>
            </tr>
          </thead>
          <tbody>
            {wordings
              .flatMap(({ appearances, relation, flags }) =>
                appearances
                  .flatMap(toDot)
                  .map((dot) => ({ ...dot, how: describeRelation(t, relation, flags) })),
              )
              .sort((a, b) => a.time - b.time)
              .map(({ found, time, how }) => (
                <tr key={`${found.article.id}:${found.start}`}>
                  <td>{day(time)}</td>
                  <td dir="auto">{found.article.outlet ?? t.text('outlet_unknown')}</td>
                  <td>{how}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function toDot(found: Appearance): Dot[] {
  const time = Date.parse(appearanceDate(found) ?? '');
  return Number.isFinite(time) ? [{ found, time }] : [];
}

/** Without an address there is nowhere to go, and the dot is a picture. */
function DotLink({ dot, label, children }: { dot: Dot; label: string; children: preact.ComponentChild }) {
  const link = sourceLink(dot.found);
  return link ? (
    <a href={link} target="_blank" rel="noopener noreferrer" aria-label={label}>
      <title>{label}</title>
      {children}
    </a>
  ) : (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of a drawing is not interactive
    <g role="img" aria-label={label}>
      <title>{label}</title>
      {children}
    </g>
  );
}

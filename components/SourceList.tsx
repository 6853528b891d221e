/**
 * Who printed a wording: each source once. A report that many papers print is one source, its printings folded away
 * under it; more sources than a few wait behind a line, since a wire story would bury the other wordings.
 */
import type { ComponentChildren } from 'preact';
import { groupSources, type Source } from '../lib/comparison/group-sources.ts';
import type { Appearance } from '../lib/types.ts';
import { SourceLine } from './SourceLine.tsx';
import { useTranslator } from './translation.ts';

const SOURCES_SHOWN = 3;

export interface SourceListProps {
  appearances: Appearance[];
  /** Drawn under each printing. */
  around?: ((appearance: Appearance) => ComponentChildren) | undefined;
}

export function SourceList({ appearances, around }: SourceListProps) {
  const { text } = useTranslator();
  const sources = groupSources(appearances);
  const more = sources.slice(SOURCES_SHOWN);
  const lines = (list: Source[]) => (
    <ul class="sources">
      {list.map((source) => (
        <li key={keyOf(source)}>
          <OneSource source={source} around={around} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {lines(sources.slice(0, SOURCES_SHOWN))}
      {more.length > 0 && (
        <details class="more">
          <summary>{text('more_sources', { n: more.length })}</summary>
          {lines(more)}
        </details>
      )}
    </>
  );
}

function OneSource({ source, around }: { source: Source; around: SourceListProps['around'] }) {
  const { text } = useTranslator();
  const { report, appearances } = source;
  const printing = (found: Appearance) => (
    <>
      <SourceLine appearance={found} />
      {/* The sentences around it are those of a text that is not kept any more. */}
      {!found.past && around?.(found)}
    </>
  );
  const all = (
    <ul class="sources">
      {appearances.map((found) => (
        <li key={`${found.article.id}:${found.start}`}>{printing(found)}</li>
      ))}
    </ul>
  );
  if (appearances.length === 1) return printing(appearances[0]!);
  // One article that prints it in two places.
  if (!report) return all;
  const name = report.agency ? text('report_by', { agency: report.agency }) : text('report_one');
  return (
    <details class="more report">
      <summary>{text('source_printings', { source: name, n: appearances.length })}</summary>
      {all}
    </details>
  );
}

const keyOf = ({ appearances: [first] }: Source) => `${first!.article.id}:${first!.start}`;

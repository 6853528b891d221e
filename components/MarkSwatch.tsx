/** A sample of how a statement is marked in the page: dotted, solid or double; with its meaning for those who listen. */
import type { MarkKind } from '../lib/types.ts';
import { useTranslator } from './translation.ts';

export function MarkSwatch({ kind, silent = false }: { kind: MarkKind | null; silent?: boolean }) {
  const { text } = useTranslator();
  return (
    <span class={`swatch ${kind ?? ''}`}>
      {kind && <span aria-hidden="true">ab</span>}
      {!silent && <span class="unseen">{text('mark_spoken', { mark: text(`mark_${kind ?? 'none'}`) })}</span>}
    </span>
  );
}

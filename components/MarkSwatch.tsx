/** A sample of how a statement is marked in the page: dotted, solid or double; with its meaning for those who listen. */
import type { MarkKind } from '../lib/types.ts';
import { MARK_WORDS } from './words.ts';

export function MarkSwatch({ kind, silent = false }: { kind: MarkKind | null; silent?: boolean }) {
  return (
    <span class={`swatch ${kind ?? ''}`}>
      {kind && <span aria-hidden="true">ab</span>}
      {!silent && <span class="unseen">{MARK_WORDS[kind ?? 'none']}: </span>}
    </span>
  );
}

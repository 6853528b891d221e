/** The sentence before and after a statement in its source, fetched when first opened. */
import { useState } from 'preact/hooks';
import type { SentenceContext } from '../lib/messages.ts';
import { useTranslator } from './translation.ts';

export interface SentencesAroundProps {
  /** Null where the article is no longer kept. */
  load: () => Promise<SentenceContext | null>;
  /** Where an archive is asked for them. */
  archive?: string | undefined;
}

export function SentencesAround({ load, archive }: SentencesAroundProps) {
  const { text } = useTranslator();
  const [context, setContext] = useState<SentenceContext | 'loading' | 'failed' | null>(null);

  const open = () => {
    if (context !== null && context !== 'failed') return;
    setContext('loading');
    load().then(
      (found) => setContext(found ?? 'failed'),
      () => setContext('failed'),
    );
  };

  return (
    <details class="around" onToggle={(event) => event.currentTarget.open && open()}>
      <summary>{text('around')}</summary>
      {context === 'loading' && <p class="soft small">{text('around_loading')}</p>}
      {context === 'failed' && (
        <p class="soft small">{text(archive === undefined ? 'around_gone' : 'archive_around')}</p>
      )}
      {context !== null && typeof context === 'object' && (
        <p class="quote" dir="auto">
          {context.before}
          <mark>{context.text}</mark>
          {context.after}
        </p>
      )}
    </details>
  );
}

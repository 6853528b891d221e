/** The privacy page: what is stored, what leaves the machine, how to see it and be rid of it, what a page can learn. */
import type { PlainKey } from '../../lib/i18n/translator.ts';
import { Button } from '../Button.tsx';
import { Logo } from '../icons.tsx';
import { useTranslator } from '../translation.ts';

export interface PrivacyViewProps {
  onOpenCorpus: () => void;
  onOpenOptions: () => void;
}

const SECTIONS: readonly (readonly [title: PlainKey, ...paragraphs: PlainKey[]])[] = [
  ['privacy_stored', 'privacy_stored_1', 'privacy_stored_2'],
  ['privacy_leaves', 'privacy_leaves_1', 'privacy_leaves_2'],
  ['privacy_see', 'privacy_see_1'],
  ['privacy_rid', 'privacy_rid_1'],
  ['privacy_pages', 'privacy_pages_1', 'privacy_pages_2'],
];

export function PrivacyView({ onOpenCorpus, onOpenOptions }: PrivacyViewProps) {
  const { text } = useTranslator();
  return (
    <main class="variorum welcome privacy">
      <div class="title">
        <Logo />
        <h1>{text('options_privacy_open')}</h1>
      </div>
      <p>
        <b>{text('privacy_short')}</b>
      </p>
      {SECTIONS.map(([title, ...paragraphs]) => (
        <section key={title} aria-labelledby={title}>
          <h2 id={title}>{text(title)}</h2>
          {paragraphs.map((key) => (
            <p key={key}>{text(key)}</p>
          ))}
        </section>
      ))}
      <div class="actions">
        <Button onClick={onOpenCorpus}>{text('options_corpus_open')}</Button>
        <Button onClick={onOpenOptions}>{text('options')}</Button>
      </div>
    </main>
  );
}

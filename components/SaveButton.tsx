/**
 * Saves the article of a page; says "Kept" where it is kept, and offers beside it what saving it would still add. The
 * keyboard's place is never lost by that, and who does not see the button change is told.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlainKey } from '../lib/i18n/translator.ts';
import type { SavingAdds } from '../lib/types.ts';
import { Button } from './Button.tsx';
import { DoneIcon, KeepIcon } from './icons.tsx';
import { useRefusal } from './private-window.ts';
import { useTranslator } from './translation.ts';

export interface SaveButtonProps {
  kept: boolean;
  /** What saving it adds, where it is kept. */
  adds?: SavingAdds | undefined;
  busy: boolean;
  /** `whole`: with all of its text. */
  onSave: (whole: boolean) => void;
}

const WORDS: Readonly<Record<SavingAdds, { label: PlainKey; hint: PlainKey }>> = {
  version: { label: 'popup_save_version', hint: 'popup_save_version_hint' },
  stays: { label: 'popup_save_stays', hint: 'popup_save_stays_hint' },
  text: { label: 'popup_save_text', hint: 'popup_save_text_hint' },
};

export function SaveButton({ kept, adds, busy, onSave }: SaveButtonProps) {
  const { text } = useTranslator();
  const refusal = useRefusal();
  const first = useRef<HTMLButtonElement>(null);
  // What was last asked for: done once that is no longer to be saved.
  const [asked, setAsked] = useState<SavingAdds | 'article' | null>(null);
  const offered = kept ? adds : 'article';
  const more = kept && adds ? WORDS[adds] : null;
  const done = asked !== null && !busy && offered !== asked;

  useLayoutEffect(() => {
    const button = first.current;
    const { activeElement, body } = button?.ownerDocument ?? document;
    // The button that was pressed is gone, and the focus with it.
    if (asked && !more && (!activeElement || activeElement === body)) button?.focus();
  }, [asked, more]);

  const save = (what: SavingAdds | 'article') => {
    setAsked(what);
    onSave(what === 'text');
  };
  return (
    <>
      <Button
        button={first}
        held={kept || busy || refusal !== null}
        hint={kept ? undefined : (refusal ?? undefined)}
        onClick={() => save('article')}
      >
        {kept ? <DoneIcon /> : <KeepIcon />}
        {text(kept ? 'popup_kept' : 'popup_save')}
      </Button>
      {more && adds && (
        <Button
          kind="quiet"
          held={busy || refusal !== null}
          hint={refusal ?? text(more.hint)}
          onClick={() => save(adds)}
        >
          {text(more.label)}
        </Button>
      )}
      <span class="unseen" role="status">
        {done && text('popup_kept')}
      </span>
    </>
  );
}

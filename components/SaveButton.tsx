/** Saves the article of a page; says "Kept" where it is kept, and offers beside it what saving it would still add. */
import type { PlainKey } from '../lib/i18n/translator.ts';
import type { SavingAdds } from '../lib/types.ts';
import { Button } from './Button.tsx';
import { DoneIcon, KeepIcon } from './icons.tsx';
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
  const more = kept && adds ? WORDS[adds] : null;
  return (
    <>
      <Button disabled={kept || busy} onClick={() => onSave(false)}>
        {kept ? <DoneIcon /> : <KeepIcon />}
        {text(kept ? 'popup_kept' : 'popup_save')}
      </Button>
      {more && (
        <Button kind="quiet" disabled={busy} hint={text(more.hint)} onClick={() => onSave(adds === 'text')}>
          {text(more.label)}
        </Button>
      )}
    </>
  );
}

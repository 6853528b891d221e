/** Saves the article of a page, or what of it is not kept yet; says "Kept" where nothing is left to save. */
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
  stays: { label: 'popup_save', hint: 'popup_save_stays_hint' },
  text: { label: 'popup_save_text', hint: 'popup_save_text_hint' },
};

export function SaveButton({ kept, adds, busy, onSave }: SaveButtonProps) {
  const { text } = useTranslator();
  const words = kept ? adds && WORDS[adds] : { label: 'popup_save' as const, hint: undefined };
  return (
    <Button
      disabled={!words || busy}
      {...(words?.hint ? { hint: text(words.hint) } : {})}
      onClick={() => onSave(adds === 'text')}
    >
      {words ? <KeepIcon /> : <DoneIcon />}
      {text(words ? words.label : 'popup_kept')}
    </Button>
  );
}

/** Taking a comparison along: copied as text or Markdown, exported as a page or JSON. */
import type { PlainKey } from '../lib/i18n/translator.ts';
import { Button } from './Button.tsx';
import { useTranslator } from './translation.ts';

export type TakeAwayKind = 'text' | 'markdown' | 'html' | 'json';

export interface TakeAwayProps {
  onTake: (kind: TakeAwayKind) => void;
}

const ROWS: { name: PlainKey; kinds: { kind: TakeAwayKind; label: PlainKey }[] }[] = [
  {
    name: 'copy',
    kinds: [
      { kind: 'text', label: 'copy_text' },
      { kind: 'markdown', label: 'copy_markdown' },
    ],
  },
  {
    name: 'export_as',
    kinds: [
      { kind: 'html', label: 'export_html' },
      { kind: 'json', label: 'export_json' },
    ],
  },
];

export function TakeAway({ onTake }: TakeAwayProps) {
  const { text } = useTranslator();
  return (
    <div class="take-away">
      {ROWS.map(({ name, kinds }) => (
        <div key={name} class="actions">
          <span class="soft small">{text(name)}</span>
          {kinds.map(({ kind, label }) => (
            <Button
              key={kind}
              kind="quiet"
              spoken={`${text(label)}: ${text(name)}`}
              onClick={() => onTake(kind)}
            >
              {text(label)}
            </Button>
          ))}
        </div>
      ))}
    </div>
  );
}

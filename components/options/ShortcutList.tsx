/** The keyboard commands as the browser has them now; the browser alone can change them. */
import { Button } from '../Button.tsx';
import { useTranslator } from '../translation.ts';

export interface Shortcut {
  name: string;
  description: string;
  /** "Alt+Shift+J"; empty where none is set. */
  keys: string;
}

export interface ShortcutListProps {
  shortcuts: readonly Shortcut[];
  onChange: () => void;
}

export function ShortcutList({ shortcuts, onChange }: ShortcutListProps) {
  const { text } = useTranslator();
  return (
    <div>
      <ul class="lines">
        {shortcuts.map(({ name, description, keys }) => (
          <li key={name}>
            <span class="grows">{description}</span>
            {keys ? <kbd>{keys}</kbd> : <span class="soft">{text('shortcut_none')}</span>}
          </li>
        ))}
      </ul>
      <div class="link">
        <span class="grows soft small">{text('shortcut_change_hint')}</span>
        <Button onClick={onChange}>{text('shortcut_change')}</Button>
      </div>
    </div>
  );
}

/** A button: `primary` for the one main action, `quiet` inside a text, `label` where only an icon is shown. */
import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  kind?: 'primary' | 'quiet';
  /** Name of a button that shows only an icon. */
  label?: string;
  /** Said aloud in place of what is shown, where several buttons show the same words. It begins with those. */
  spoken?: string;
  /** What pressing it does, where a word cannot say it: shown on pointing. */
  hint?: string;
  disabled?: boolean;
  /** -1 where arrow keys lead to it instead of the tab key. */
  tabIndex?: number;
  onClick: () => void;
  children: ComponentChildren;
}

export function Button({
  kind,
  label,
  spoken,
  hint,
  disabled = false,
  tabIndex,
  onClick,
  children,
}: ButtonProps) {
  const classes = ['button', kind ?? '', label ? 'quiet icon-only' : ''].join(' ');
  return (
    <button
      type="button"
      class={classes}
      aria-label={label ?? spoken}
      title={label ?? hint}
      disabled={disabled}
      tabIndex={tabIndex}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** A button: `primary` for the one main action, `quiet` inside a text, `label` where only an icon is shown. */
import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  kind?: 'primary' | 'quiet';
  /** Name of a button that shows only an icon. */
  label?: string;
  /** Said aloud in place of what is shown, where several buttons show the same words. It begins with those. */
  spoken?: string;
  disabled?: boolean;
  onClick: () => void;
  children: ComponentChildren;
}

export function Button({ kind, label, spoken, disabled = false, onClick, children }: ButtonProps) {
  const classes = ['button', kind ?? '', label ? 'quiet icon-only' : ''].join(' ');
  return (
    <button
      type="button"
      class={classes}
      aria-label={label ?? spoken}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

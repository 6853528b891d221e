/** A button: `primary` for the one main action, `quiet` inside a text, `label` where only an icon is shown. */
import type { ComponentChildren, Ref } from 'preact';

export interface ButtonProps {
  kind?: 'primary' | 'quiet';
  /** Name of a button that shows only an icon. */
  label?: string;
  /** Said aloud in place of what is shown, where several buttons show the same words. It begins with those. */
  spoken?: string;
  /** What pressing it does, where a word cannot say it: shown on pointing. */
  hint?: string | undefined;
  disabled?: boolean;
  /** Does nothing for now, and keeps the focus: for a button that the reader just pressed, or whose hint says why. */
  held?: boolean;
  /** The element, for who gives it the focus. */
  button?: Ref<HTMLButtonElement>;
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
  held = false,
  button = null,
  tabIndex,
  onClick,
  children,
}: ButtonProps) {
  const classes = ['button', kind ?? '', label ? 'quiet icon-only' : ''].join(' ');
  return (
    <button
      type="button"
      ref={button}
      class={classes}
      aria-label={label ?? spoken}
      title={label ?? hint}
      disabled={disabled}
      aria-disabled={held || undefined}
      tabIndex={tabIndex}
      onClick={held ? undefined : onClick}
    >
      {children}
    </button>
  );
}

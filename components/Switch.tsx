/** An on-off switch with its label and, below, one sentence on what it does. */
import { useId } from 'preact/hooks';

export interface SwitchProps {
  label: string;
  hint?: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

export function Switch({ label, hint, on, disabled = false, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-describedby={hint ? id : undefined}
        disabled={disabled}
        onClick={() => onChange(!on)}
      >
        <span>{label}</span>
        <span class="track" />
      </button>
      {hint && (
        <p id={id} class="soft small">
          {hint}
        </p>
      )}
    </div>
  );
}

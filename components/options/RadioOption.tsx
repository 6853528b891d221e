/** One choice out of a few that each need a sentence: radio buttons one under the other. */
import { useId } from 'preact/hooks';

export interface RadioOptionProps<T extends string> {
  legend: string;
  hint?: string;
  options: { value: T; label: string; hint?: string }[];
  value: T;
  onChange: (value: T) => void;
}

export function RadioOption<T extends string>({
  legend,
  hint,
  options,
  value,
  onChange,
}: RadioOptionProps<T>) {
  const name = useId();
  return (
    <fieldset class="radio-option" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p id={`${name}-hint`} class="soft small">
          {hint}
        </p>
      )}
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <span class="soft small hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

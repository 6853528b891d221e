/** Says that something is under way, to eye and ear; and, where it takes long, why it may. */
import { useEffect, useState } from 'preact/hooks';

/** Until something counts as slow, ms: nearly every page is read and compared in less. */
const SLOW_AFTER = 4000;

export interface SpinnerProps {
  label: string;
  /** What to say of it once it is slow. */
  slow?: string | undefined;
  /** Until then, ms. */
  after?: number;
}

export function Spinner({ label, slow, after = SLOW_AFTER }: SpinnerProps) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), after);
    return () => clearTimeout(timer);
  }, [after]);
  return (
    <div role="status" class="under-way">
      <p class="wheel">
        <span class="spinner" aria-hidden="true" />
        <span>{label}</span>
      </p>
      {late && slow && <p class="soft small">{slow}</p>}
    </div>
  );
}

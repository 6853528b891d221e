/** Says that something is under way, to eye and ear. */
export function Spinner({ label }: { label: string }) {
  return (
    <p role="status" class="actions">
      <span class="spinner" aria-hidden="true" />
      <span>{label}</span>
    </p>
  );
}

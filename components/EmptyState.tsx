/** What a surface shows where it has nothing: what is so, why, and what can be done next. */
import type { ComponentChildren } from 'preact';

export interface EmptyStateProps {
  title: string;
  children?: ComponentChildren;
  actions?: ComponentChildren;
}

export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div class="empty" role="status">
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {actions && <div class="actions">{actions}</div>}
    </div>
  );
}

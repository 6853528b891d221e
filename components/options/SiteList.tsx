/** Hosts that the reader decided on, each with a way to forget that. */
import { Button } from '../Button.tsx';
import { useTranslator } from '../translation.ts';

export interface SiteListProps {
  hosts: readonly string[];
  /** What is said where there is none; nothing is drawn where it is left out. */
  none?: string;
  /** What was decided about a host, where that differs from one to the next. */
  decision?: (host: string) => string;
  onForget: (host: string) => void;
}

export function SiteList({ hosts, none, decision, onForget }: SiteListProps) {
  const { text } = useTranslator();
  if (hosts.length === 0) return none === undefined ? null : <p class="soft small">{none}</p>;
  return (
    <ul class="lines">
      {hosts.toSorted().map((host) => (
        <li key={host}>
          <span class="grows">
            <b>{host}</b>
            {decision && <span class="soft"> · {decision(host)}</span>}
          </span>
          <Button
            kind="quiet"
            spoken={text('options_site_forget_named', { host })}
            onClick={() => onForget(host)}
          >
            {text('options_site_forget')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

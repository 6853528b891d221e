/** Hosts that the reader decided on, each with a way to forget that. */
import { Button } from '../Button.tsx';
import { useTranslator } from '../translation.ts';

export interface SiteListProps {
  hosts: readonly string[];
  /** What is said where there is none. */
  none: string;
  onForget: (host: string) => void;
}

export function SiteList({ hosts, none, onForget }: SiteListProps) {
  const { text } = useTranslator();
  if (hosts.length === 0) return <p class="soft small">{none}</p>;
  return (
    <ul class="lines">
      {hosts.toSorted().map((host) => (
        <li key={host}>
          <b class="grows">{host}</b>
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

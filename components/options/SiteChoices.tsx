/** The sites that a reader switched on or off by hand, each with a way to forget that. */
import { Button } from '../Button.tsx';
import { useTranslator } from '../translation.ts';

export interface SiteChoicesProps {
  /** Host → switched on or off. */
  sites: Readonly<Record<string, boolean>>;
  onForget: (host: string) => void;
}

export function SiteChoices({ sites, onForget }: SiteChoicesProps) {
  const { text } = useTranslator();
  const hosts = Object.keys(sites).sort();
  return (
    <div>
      <h3>{text('options_sites')}</h3>
      {hosts.length === 0 && <p class="soft small">{text('options_sites_none')}</p>}
      <ul class="lines">
        {hosts.map((host) => (
          <li key={host}>
            <span class="grows">
              <b>{host}</b> <span class="soft">· {text(sites[host] ? 'site_on' : 'site_off')}</span>
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
    </div>
  );
}

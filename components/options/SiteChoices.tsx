/** The sites that a reader switched on or off by hand, each with a way to forget that. */
import { useTranslator } from '../translation.ts';
import { SiteList } from './SiteList.tsx';

export interface SiteChoicesProps {
  /** Host → switched on or off. */
  sites: Readonly<Record<string, boolean>>;
  onForget: (host: string) => void;
}

export function SiteChoices({ sites, onForget }: SiteChoicesProps) {
  const { text } = useTranslator();
  return (
    <div>
      <h3>{text('options_sites')}</h3>
      <SiteList
        hosts={Object.keys(sites)}
        none={text('options_sites_none')}
        decision={(host) => text(sites[host] ? 'site_on' : 'site_off')}
        onForget={onForget}
      />
    </div>
  );
}

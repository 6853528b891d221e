/** What the browser lets the extension do, and what for; what was granted for sites can be given back. */
import type { PlainKey, Translator } from '../../lib/i18n/translator.ts';
import { Button } from '../Button.tsx';
import { useTranslator } from '../translation.ts';

export interface PermissionListProps {
  /** Patterns of granted sites. */
  origins: readonly string[];
  /** Names of what was granted at install. */
  fixed: readonly string[];
  /** Hosts of shared archives: granted for these. */
  archives?: readonly string[];
  /** Kinds of data that Firefox was told may be sent. */
  collected?: readonly string[];
  onGiveBack: (origin: string) => void;
}

const WHY: Readonly<Record<string, PlainKey>> = {
  activeTab: 'permission_activetab',
  scripting: 'permission_scripting',
  storage: 'permission_storage',
  unlimitedStorage: 'permission_unlimitedstorage',
  alarms: 'permission_alarms',
  contextMenus: 'permission_contextmenus',
  sidePanel: 'permission_sidepanel',
  offscreen: 'permission_offscreen',
};

/** "Read pages of news.example": a pattern in words. */
export function originWords({ text }: Translator, origin: string, archives: readonly string[] = []): string {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(origin)?.[1] ?? origin;
  if (archives.includes(host)) {
    const asks = text('permission_archive', { host });
    // Archives are granted by their own scheme, what is read by both.
    return origin.startsWith('*') ? `${text('permission_sites', { host })} · ${asks}` : asks;
  }
  return host === '*' ? text('permission_all_sites') : text('permission_sites', { host });
}

export function PermissionList({
  origins,
  fixed,
  archives = [],
  collected = [],
  onGiveBack,
}: PermissionListProps) {
  const t = useTranslator();
  return (
    <div>
      {origins.length === 0 && (
        <p>
          <b>{t.text('permission_no_sites')}.</b> {t.text('permission_no_sites_why')}
        </p>
      )}
      <ul class="lines">
        {origins.map((origin) => {
          const permission = originWords(t, origin, archives);
          return (
            <li key={origin}>
              <span class="grows">{permission}</span>
              <Button
                spoken={t.text('permission_give_back_named', { permission })}
                onClick={() => onGiveBack(origin)}
              >
                {t.text('permission_give_back')}
              </Button>
            </li>
          );
        })}
      </ul>
      {collected.includes('websiteContent') && <p>{t.text('permission_website_content')}</p>}
      {origins.length > 0 && <p class="soft small">{t.text('permission_sites_why')}</p>}
      <h3>{t.text('permission_fixed')}</h3>
      <dl class="permissions">
        {fixed.map((name) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd class="soft">{WHY[name] && t.text(WHY[name])}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

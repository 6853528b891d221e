/** The starter list: outlets by language, each off until it is chosen; followed together by one button. */
import { useState } from 'preact/hooks';
import { STARTER_FEEDS, type StarterFeed } from '../../lib/feeds/data/starter-feeds.ts';
import { Button } from '../Button.tsx';
import { useTranslator } from '../translation.ts';

export interface StarterFeedsProps {
  /** Addresses that are followed. */
  followed: ReadonlySet<string>;
  onAdd: (feeds: StarterFeed[]) => void;
}

export function StarterFeeds({ followed, onAdd }: StarterFeedsProps) {
  const { text, locale } = useTranslator();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const offered = STARTER_FEEDS.filter(({ address }) => !followed.has(address));
  const languages = [...new Set(offered.map(({ language }) => language))];
  const choose = (address: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(address);
    else next.delete(address);
    setChosen(next);
  };
  const wanted = offered.filter(({ address }) => chosen.has(address));
  return (
    <details class="starter">
      <summary>{text('feeds_starter')}</summary>
      <p class="soft small">{text('feeds_starter_hint')}</p>
      {languages.map((language) => (
        <fieldset key={language}>
          <legend>{names.of(language)}</legend>
          {offered
            .filter((feed) => feed.language === language)
            .map(({ address, title }) => (
              <label key={address}>
                <input
                  type="checkbox"
                  checked={chosen.has(address)}
                  onChange={(event) => choose(address, event.currentTarget.checked)}
                />
                <span lang={language}>{title}</span>
              </label>
            ))}
        </fieldset>
      ))}
      <Button
        kind="primary"
        disabled={wanted.length === 0}
        onClick={() => {
          setChosen(new Set());
          onAdd(wanted);
        }}
      >
        {text('feeds_starter_add', { n: wanted.length })}
      </Button>
    </details>
  );
}

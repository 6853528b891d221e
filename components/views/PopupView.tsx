/** The popup as a whole: the page's summary, its statements opening in place, the site's switch, and what can be done. */
import { groupWordings } from '../../lib/comparison/group-wordings.ts';
import type { ListedFeed } from '../../lib/feeds/opml.ts';
import type { PageReport } from '../../lib/state/page-report.ts';
import type { Appearance, CorpusCondition, CorpusSize, MatchedStatement } from '../../lib/types.ts';
import { ArchiveNotice } from '../ArchiveNotice.tsx';
import { Button } from '../Button.tsx';
import { FeedOffer } from '../feeds/FeedOffer.tsx';
import { Logo, OptionsIcon, PanelIcon, TargetIcon } from '../icons.tsx';
import { OfflineNotice } from '../OfflineNotice.tsx';
import { PageStatus } from '../PageStatus.tsx';
import { PageSummary } from '../PageSummary.tsx';
import { RejectedList } from '../RejectedList.tsx';
import { SaveButton } from '../SaveButton.tsx';
import { StatementRow } from '../StatementRow.tsx';
import { Switch } from '../Switch.tsx';
import { comparisonOf, summarise } from '../summarise.ts';
import { useTranslator } from '../translation.ts';
import { useGrowing } from '../use-growing.ts';
import { WordingCard } from '../WordingCard.tsx';

export interface PopupViewProps {
  report: PageReport | null;
  unreadable: boolean;
  corpus: CorpusSize | null;
  /** There is no network: sources cannot be opened. */
  offline?: boolean;
  /** How far the index is made anew, while it is. */
  rebuilding?: CorpusCondition['rebuilding'];
  /** The page's host and whether pages of it are read by themselves; null where that is not known. */
  site: { host: string; on: boolean } | null;
  /** Whether articles of the page's host are kept by themselves; null where the reader chose that none are. */
  keeping?: { host: string; on: boolean } | null;
  /** Whether archives are asked about the page's host; null where there is none, or all are switched off. */
  asking?: { host: string; on: boolean } | null;
  /** Feeds that the page names and that are not followed. */
  feeds?: readonly ListedFeed[];
  followed?: boolean;
  saving: 'no' | 'saving' | 'kept';
  /** What went wrong with the last thing asked for. */
  problem: string | null;
  onRead: () => void;
  /** `whole`: with all of its text, whatever the settings say. */
  onSave: (whole: boolean) => void;
  onSwitchSite: (on: boolean) => void;
  onKeepSite: (on: boolean) => void;
  onAskAbout?: (on: boolean) => void;
  onFollow: (feed: ListedFeed) => void;
  onOpenPanel: () => void;
  onOpenCorpus: () => void;
  onOpenOptions: () => void;
  onReveal: (statement: string) => void;
  /** Opens a web search for the statement's rarest words. */
  onSearch: (text: string) => void;
  /** "Not the same" about the wording that these print, or that taken back. */
  onJudge: (statement: string, printed: Appearance[], different: boolean) => void;
}

export function PopupView(props: PopupViewProps) {
  const { text, number } = useTranslator();
  const { report, unreadable, corpus, site, saving, problem } = props;
  const comparison = unreadable ? undefined : comparisonOf(report);
  const size = corpus ?? comparison?.corpus ?? null;
  return (
    <div class="variorum popup">
      <header class="masthead">
        <Logo />
        <h1>Variorum</h1>
        <Button kind="quiet" onClick={props.onOpenPanel}>
          <PanelIcon />
          {text('open_panel')}
        </Button>
        <Button label={text('options')} onClick={props.onOpenOptions}>
          <OptionsIcon />
        </Button>
      </header>
      {/* Notices may be longer than the window: with nothing in it that takes the keyboard, it is scrolled itself. */}
      <main tabIndex={report?.notices?.length && !comparison?.statements.length ? 0 : undefined}>
        <OfflineNotice offline={props.offline} />
        <ArchiveNotice notices={unreadable ? undefined : report?.notices} />
        {comparison && comparison.statements.length > 0 && <PageSummary counts={summarise(comparison)} />}
        <div class="padded">
          {problem && (
            <p class="notice failed" role="alert">
              {problem}
            </p>
          )}
          {comparison?.notKept && (
            <p class="notice failed" role="status">
              {text('popup_not_kept', { error: comparison.notKept })}
            </p>
          )}
          <PageStatus
            report={report}
            unreadable={unreadable}
            corpus={size}
            rebuilding={props.rebuilding ?? null}
            onRead={props.onRead}
            onOpenCorpus={props.onOpenCorpus}
          />
        </div>
        {comparison?.unlisted && (
          <p class="padded soft small">{text('statements_unlisted', { n: comparison.unlisted })}</p>
        )}
        {comparison && <Statements {...props} statements={comparison.statements} />}
        {!unreadable && (
          <FeedOffer feeds={props.feeds ?? []} followed={props.followed === true} onFollow={props.onFollow} />
        )}
      </main>
      <footer>
        {site && !unreadable && (
          <Switch
            label={text('popup_site', { host: site.host })}
            on={site.on}
            onChange={props.onSwitchSite}
          />
        )}
        {props.keeping && !unreadable && (
          <Switch
            label={text('popup_keep_site', { host: props.keeping.host })}
            on={props.keeping.on}
            onChange={props.onKeepSite}
          />
        )}
        {props.asking && props.onAskAbout && !unreadable && (
          <Switch
            label={text('popup_archives_site', { host: props.asking.host })}
            on={props.asking.on}
            onChange={props.onAskAbout}
          />
        )}
        <div class="actions">
          {comparison && (
            <SaveButton
              kept={saving === 'kept' || comparison.kept}
              adds={comparison.adds}
              busy={saving === 'saving'}
              onSave={props.onSave}
            />
          )}
          {comparison && (
            <Button kind="quiet" onClick={props.onRead}>
              {text('read_again')}
            </Button>
          )}
          <Button kind="quiet" onClick={props.onOpenCorpus}>
            {text('your_corpus')}
            {size && <span class="soft">{number(size.articles)}</span>}
          </Button>
        </div>
      </footer>
    </div>
  );
}

function Statements({
  statements,
  onReveal,
  onSearch,
  onJudge,
}: Pick<PopupViewProps, 'onReveal' | 'onSearch' | 'onJudge'> & { statements: MatchedStatement[] }) {
  const { text } = useTranslator();
  const elsewhere = statements.filter(({ appearances }) => appearances.length > 0);
  const rest = statements.filter(({ appearances }) => appearances.length === 0);
  const drawn = useGrowing(statements.length);
  const row = (statement: MatchedStatement) => (
    <StatementRow key={statement.id} statement={statement}>
      {() => (
        <>
          {groupWordings(statement.appearances).map((wording) => (
            <WordingCard
              key={wording.text}
              wording={wording}
              base={statement.text}
              onNotSame={(printed) => onJudge(statement.id, printed, true)}
            />
          ))}
          {statement.appearances.length === 0 && <p class="soft">{text('mark_none')}</p>}
          <RejectedList
            rejected={statement.rejected}
            onTakeBack={(found) => onJudge(statement.id, [found], false)}
          />
          <div class="actions">
            <Button kind="quiet" onClick={() => onReveal(statement.id)}>
              <TargetIcon />
              {text('show_in_page')}
            </Button>
            <Button kind="quiet" hint={text('search_web_hint')} onClick={() => onSearch(statement.text)}>
              {text('search_web')}
            </Button>
          </div>
        </>
      )}
    </StatementRow>
  );
  return (
    <>
      {elsewhere.length > 0 && (
        <ul class="rows" aria-label={text('popup_elsewhere')}>
          {elsewhere.slice(0, drawn).map(row)}
        </ul>
      )}
      {rest.length > 0 && (
        <details class="more rest">
          <summary>{text('statements_not_kept', { n: rest.length })}</summary>
          <ul class="rows">{rest.slice(0, Math.max(0, drawn - elsewhere.length)).map(row)}</ul>
        </details>
      )}
    </>
  );
}

/**
 * What the card over a quotation says: who said it, to whom and through whom, in how many other articles, the most
 * telling wording with its differences and source. A non-modal dialog; where it stands, and when it goes, is
 * `card/mount-card.ts`'s to say.
 */

import { useState } from 'preact/hooks';
import { countArticles } from '../lib/comparison/count-articles.ts';
import { countWords, describeRelation } from '../lib/comparison/describe.ts';
import { exportText } from '../lib/comparison/export-text.ts';
import { markKind } from '../lib/comparison/mark-kind.ts';
import { errorWords } from '../lib/i18n/error-words.ts';
import type { PlainKey } from '../lib/i18n/translator.ts';
import type { Appearance, ArticleReference, MatchedStatement, Quotation } from '../lib/types.ts';
import { Button } from './Button.tsx';
import { pickTellingWording } from './card/pick-telling-wording.ts';
import { DiffText } from './DiffText.tsx';
import { FlagList } from './FlagList.tsx';
import { CloseIcon } from './icons.tsx';
import { MarkSwatch } from './MarkSwatch.tsx';
import { SourceLine } from './SourceLine.tsx';
import { useTranslator } from './translation.ts';
import { speakerWords } from './words.ts';

/** Other articles, up to which a reader may want to look further. */
const LITTLE = 1;

export interface HoverCardProps {
  statement: MatchedStatement;
  /** To whom it was said and who relays it, where the article says so. */
  quotation?: Pick<Quotation, 'to' | 'via'> | undefined;
  /** The reader's page, for what is copied. */
  page?: ArticleReference | undefined;
  onClose: () => void;
  /** Answers whether the panel could be opened; where it could not, the card says how to. */
  onCompareAll: () => undefined | Promise<{ opened: boolean } | undefined>;
  /** Fails where the browser does not let anything be copied. */
  onCopy?: ((text: string) => Promise<void>) | undefined;
  /** "Not the same" about the wording that these print, or that taken back. */
  onJudge?: ((printed: Appearance[], different: boolean) => Promise<void>) | undefined;
  /** Opens a web search for the statement's rarest words: offered where the corpus knows little. */
  onSearch?: (() => Promise<void>) | undefined;
}

export function HoverCard(props: HoverCardProps) {
  const { statement, quotation, page, onClose, onCompareAll, onCopy, onJudge, onSearch } = props;
  const t = useTranslator();
  const [news, setNews] = useState<PlainKey | { words: string } | null>(null);
  const [aside, setAside] = useState<Appearance[]>([]);
  const appearances = statement.appearances.filter((found) => !aside.includes(found));
  const wording = pickTellingWording(appearances);
  const appearance = wording?.appearances[0];

  const fail = (error: unknown) => setNews({ words: errorWords(t, error) });
  const compareAll = async () => {
    const answer = await Promise.resolve(onCompareAll()).catch(() => ({ opened: false }));
    if (answer?.opened === false) setNews('panel_advice');
  };
  const copy = (printed: Appearance[]) => {
    const text = exportText(t, { statement: { ...statement, appearances: printed }, page: page ?? null });
    onCopy?.(text).then(
      () => setNews('copied'),
      () => setNews('copy_failed'),
    );
  };
  const judge = (printed: Appearance[], different: boolean) => {
    onJudge?.(printed, different).then(() => {
      setAside(different ? printed : []);
      setNews(different ? 'not_same_done' : null);
    }, fail);
  };

  return (
    <div class="variorum card" role="dialog" aria-labelledby="who" aria-describedby="count" tabIndex={-1}>
      <header>
        <p id="who" class="who" dir="auto">
          {speakerWords(t, statement.speaker)}
          {quotation && <Way {...quotation} />}
        </p>
        <Button label={t.text('close')} onClick={onClose}>
          <CloseIcon />
        </Button>
      </header>
      <p id="count" class="count">
        <MarkSwatch kind={markKind(appearances)} />
        <span>{appearances.length > 0 ? countWords(t, appearances) : t.text('mark_none')}</span>
      </p>
      {wording && appearance && (
        <div class="telling">
          <p class="relation">{describeRelation(t, wording.relation, wording.flags)}</p>
          <blockquote>
            <DiffText base={statement.text} other={wording.text} brief />
          </blockquote>
          <FlagList flags={wording.flags} />
          <SourceLine appearance={appearance} unless={statement.speaker?.name} />
        </div>
      )}
      <footer class="actions">
        <Button kind="primary" onClick={compareAll}>
          {t.text('compare_all')}
        </Button>
        {onCopy && wording && (
          <Button kind="quiet" onClick={() => copy(wording.appearances)}>
            {t.text('copy')}
          </Button>
        )}
        {onJudge && wording && (
          <Button
            kind="quiet"
            hint={t.text('not_same_hint')}
            onClick={() => judge(wording.appearances, true)}
          >
            {t.text('not_same')}
          </Button>
        )}
      </footer>
      {onSearch && countArticles(appearances) <= LITTLE && (
        <p class="further small">
          <Button kind="quiet" hint={t.text('search_web_hint')} onClick={() => onSearch().catch(fail)}>
            {t.text('search_web')}
          </Button>
        </p>
      )}
      <div class="news small" role="status">
        {news && <span class="soft">{typeof news === 'string' ? t.text(news) : news.words}</span>}
        {aside.length > 0 && (
          <Button kind="quiet" onClick={() => judge(aside, false)}>
            {t.text('undo')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** " to Radio Estuary, through Northern Wire", in the reader's language. */
function Way({ to, via }: Pick<Quotation, 'to' | 'via'>) {
  const { text, list } = useTranslator();
  const ways = [
    to.length > 0 ? text('card_to', { names: list(to) }) : '',
    via.length > 0 ? text('card_via', { names: list(via) }) : '',
  ].filter(Boolean);
  return ways.length > 0 ? <span class="way"> {ways.join(', ')}</span> : null;
}

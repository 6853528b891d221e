/** One kept statement: its words, who said it and where, and every wording of it that is kept elsewhere, compared. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { pastWords } from '../../lib/comparison/cite.ts';
import { groupWordings } from '../../lib/comparison/group-wordings.ts';
import { sourceLink } from '../../lib/comparison/text-fragment.ts';
import type { StatementPlace } from '../../lib/corpus/catalogue/browse-questions.ts';
import { personKey } from '../../lib/corpus/catalogue/person-key.ts';
import { errorWords } from '../../lib/i18n/error-words.ts';
import type { StoredStatement } from '../../lib/index/statement-index.ts';
import type { SentenceContext } from '../../lib/messages.ts';
import type { Appearance, MatchedStatement } from '../../lib/types.ts';
import { Button } from '../Button.tsx';
import { BackIcon, OutwardIcon } from '../icons.tsx';
import { QuoteText } from '../QuoteText.tsx';
import { SentencesAround } from '../SentencesAround.tsx';
import { Spinner } from '../Spinner.tsx';
import { Switch } from '../Switch.tsx';
import { useTranslator } from '../translation.ts';
import { WordingCard } from '../WordingCard.tsx';
import { speakerWords } from '../words.ts';
import { type AskCorpus, NO_SEARCH, type Search } from './corpus-place.ts';
import { placeOf } from './use-elsewhere.ts';

export interface StoredDetailProps {
  ask: AskCorpus;
  statement: StoredStatement;
  loadContext: (place: StatementPlace) => Promise<SentenceContext | null>;
  onSearch: (search: Search) => void;
  onClose: () => void;
}

export function StoredDetail({ ask, statement, loadContext, onSearch, onClose }: StoredDetailProps) {
  const t = useTranslator();
  const [matched, setMatched] = useState<MatchedStatement | 'looking' | { error: string }>('looking');
  const [marked, setMarked] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    ask('compareStored', { places: [placeOf(statement)] }).then(
      ([found]) => setMatched(found ?? { error: t.text('around_gone') }),
      (error: unknown) => setMatched({ error: errorWords(t, error) }),
    );
  }, [ask, statement, t]);

  const { article, speaker } = statement;
  const link = sourceLink(statement);
  const title = statement.section?.title ?? article.title ?? article.url ?? t.text('title_unknown');
  const wordings =
    typeof matched === 'object' && 'appearances' in matched ? groupWordings(matched.appearances) : [];
  const placeIn = ({ article: { id }, start, end, in: within }: Appearance): StatementPlace => ({
    article: id,
    start,
    end,
    ...(within ? { in: within } : {}),
  });
  return (
    <section
      class="detail stored"
      aria-labelledby="stored"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Button kind="quiet" onClick={onClose}>
        <BackIcon />
        {t.text('back_to_list')}
      </Button>
      <h2 id="stored" class="eyebrow" tabIndex={-1} ref={heading}>
        {t.text('detail_statement')}
      </h2>
      <blockquote>
        <QuoteText text={statement.text} large />
      </blockquote>
      <p class="source" dir="auto">
        <b>{speakerWords(t, speaker)}</b>
        <br />
        <span class="outlet">{article.outlet ?? t.text('outlet_unknown')}</span> ·{' '}
        {t.day(statement.section?.published ?? article.published) ?? t.text('date_unknown')}
        <br />
        {link ? (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {title}
            <OutwardIcon />
            <span class="unseen"> ({t.text('opens_at_sentence')})</span>
          </a>
        ) : (
          title
        )}
      </p>
      {statement.past ? (
        <p class="soft">{pastWords(t, statement.past)}</p>
      ) : (
        <SentencesAround load={() => loadContext(placeOf(statement))} />
      )}
      {speaker && (
        <div class="actions">
          <Button
            onClick={() =>
              onSearch({
                ...NO_SEARCH,
                filter: { person: personKey(speaker.name) },
                personName: speaker.name,
              })
            }
          >
            {t.text('person_all', { name: speaker.name })}
          </Button>
        </div>
      )}
      {matched === 'looking' && <Spinner label={t.text('detail_looking')} />}
      {typeof matched === 'object' && 'error' in matched && <p class="notice failed">{matched.error}</p>}
      {typeof matched === 'object' && 'appearances' in matched && wordings.length === 0 && (
        <p class="soft" role="status">
          {t.text('detail_nowhere')}
        </p>
      )}
      {wordings.length > 0 && (
        <section class="wordings" aria-labelledby="stored-elsewhere">
          <h3 id="stored-elsewhere">{t.text('wordings_elsewhere', { n: wordings.length })}</h3>
          <Switch label={t.text('mark_differences')} on={marked} onChange={setMarked} />
          {wordings.map((wording) => (
            <WordingCard
              key={wording.text}
              wording={wording}
              base={statement.text}
              plain={!marked}
              around={(appearance) => <SentencesAround load={() => loadContext(placeIn(appearance))} />}
            />
          ))}
        </section>
      )}
    </section>
  );
}

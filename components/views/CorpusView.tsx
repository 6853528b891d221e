/** The corpus page as a whole: how much is kept, import and export with their progress, and the list of articles. */
import type { Translator } from '../../lib/i18n/translator.ts';
import type { ArticleList } from '../../lib/messages.ts';
import type { CorpusSize } from '../../lib/types.ts';
import { Button } from '../Button.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { Logo } from '../icons.tsx';
import { KeptArticle } from '../KeptArticle.tsx';
import { Switch } from '../Switch.tsx';
import { useTranslator } from '../translation.ts';

/** Of a file with many bad lines only the first are listed; the count names them all. */
const REFUSALS_SHOWN = 50;

export interface ImportState {
  running: boolean;
  /** Share of the file read, 0 to 1; null where its size says nothing (compressed files). */
  progress: number | null;
  saved: number;
  updated: number;
  known: number;
  refused: { line: number; why: string }[];
  /** Why it stopped before the end of the file. */
  failed: string | null;
}

export interface CorpusViewProps {
  size: CorpusSize | null;
  articles: ArticleList['articles'];
  more: boolean;
  importing: ImportState | null;
  /** Whether every article that is read is kept; null until it is known. */
  keepsWhatIsRead: boolean | null;
  /** What was last done or went wrong, in a sentence. */
  news: string | null;
  onKeepWhatIsRead: (on: boolean) => void;
  onImport: (file: File) => void;
  onExport: () => void;
  onMore: () => void;
  onDelete: (id: string) => void;
}

/** "Imported 12 articles: 10 saved, 1 updated, 1 already known, 0 refused." */
export function importWords({ text }: Translator, state: ImportState): string {
  const { saved, updated, known, refused, failed, running } = state;
  const counts = text('import_counts', { saved, updated, known, refused: refused.length });
  if (running) return text('import_running', { counts });
  if (failed) return text('import_failed', { error: failed, counts });
  return text('import_done', { articles: text('articles', { n: saved + updated + known }), counts });
}

export function CorpusView(props: CorpusViewProps) {
  const t = useTranslator();
  const { text } = t;
  const { size, articles, importing, news } = props;
  return (
    <main class="variorum corpus">
      <header>
        <Logo />
        <h1>{text('your_corpus')}</h1>
        <span class="soft">
          {size &&
            text('corpus_size', {
              articles: text('articles', { n: size.articles }),
              statements: text('statements', { n: size.statements }),
            })}
        </span>
      </header>

      <section class="tools" aria-label={text('corpus_tools')}>
        <div class="file">
          <label for="import-file">{text('corpus_import')}</label>
          <input
            id="import-file"
            type="file"
            accept=".ndjson,.jsonl,.gz"
            disabled={importing?.running === true}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) props.onImport(file);
            }}
          />
        </div>
        {importing?.running && (
          <progress aria-label={text('corpus_importing')} value={importing.progress ?? undefined} />
        )}
        <p id="import-status" role="status">
          {importing && importWords(t, importing)}
        </p>
        {importing && importing.refused.length > 0 && (
          <section class="refusals" aria-label={text('refused_lines')}>
            <ul>
              {importing.refused.slice(0, REFUSALS_SHOWN).map(({ line, why }) => (
                <li key={line}>{text('refused_line', { line, why })}</li>
              ))}
              {importing.refused.length > REFUSALS_SHOWN && <li>{text('refused_more')}</li>}
            </ul>
          </section>
        )}
        <div class="actions">
          <Button disabled={!size || size.articles === 0} onClick={props.onExport}>
            {text('corpus_export')}
          </Button>
        </div>
        {props.keepsWhatIsRead !== null && (
          <Switch
            label={text('corpus_keep_read')}
            hint={text('corpus_keep_read_hint')}
            on={props.keepsWhatIsRead}
            onChange={props.onKeepWhatIsRead}
          />
        )}
        <p class="small soft">{text('corpus_local')}</p>
      </section>

      <p role="status">{news}</p>

      <section aria-labelledby="kept">
        <h2 id="kept">{text('corpus_kept')}</h2>
        {size?.articles === 0 ? (
          <EmptyState title={text('corpus_empty')}>{text('corpus_empty_why')}</EmptyState>
        ) : (
          <ul class="kept">
            {articles.map((article) => (
              <KeptArticle key={article.id} article={article} onDelete={props.onDelete} />
            ))}
          </ul>
        )}
        {props.more && <Button onClick={props.onMore}>{text('show_more')}</Button>}
      </section>
    </main>
  );
}

/** The corpus page as a whole: how much is kept, import and export with their progress, and the list of articles. */
import type { ArticleList } from '../../lib/messages.ts';
import type { CorpusSize } from '../../lib/types.ts';
import { Button } from '../Button.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { Logo } from '../icons.tsx';
import { KeptArticle } from '../KeptArticle.tsx';
import { Switch } from '../Switch.tsx';
import { count } from '../summarise.ts';

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
export function importWords({ saved, updated, known, refused, failed, running }: ImportState): string {
  const number = new Intl.NumberFormat();
  const done = saved + updated + known;
  const counts = `${number.format(saved)} saved, ${number.format(updated)} updated, ${number.format(known)} already known, ${number.format(refused.length)} refused`;
  if (running) return `Importing… ${counts}.`;
  if (failed) return `Import stopped: ${failed} Kept so far: ${counts}. Choose the file again to go on.`;
  return `Imported ${count(done, 'article', 'articles')}: ${counts}.`;
}

export function CorpusView(props: CorpusViewProps) {
  const { size, articles, importing, news } = props;
  return (
    <main class="variorum corpus">
      <header>
        <Logo />
        <h1>Your corpus</h1>
        <span class="soft">
          {size &&
            `${count(size.articles, 'article', 'articles')}, ${count(size.statements, 'statement', 'statements')}`}
        </span>
      </header>

      <section class="tools" aria-label="Import and export">
        <div class="file">
          <label for="import-file">Import a corpus file (.ndjson, .jsonl, also .gz)</label>
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
        {importing?.running && <progress aria-label="Import" value={importing.progress ?? undefined} />}
        <p id="import-status" role="status">
          {importing && importWords(importing)}
        </p>
        {importing && importing.refused.length > 0 && (
          <section class="refusals" aria-label="Refused lines">
            <ul>
              {importing.refused.slice(0, REFUSALS_SHOWN).map(({ line, why }) => (
                <li key={line}>
                  Line {line}: {why}
                </li>
              ))}
              {importing.refused.length > REFUSALS_SHOWN && <li>and more</li>}
            </ul>
          </section>
        )}
        <div class="actions">
          <Button disabled={!size || size.articles === 0} onClick={props.onExport}>
            Export everything
          </Button>
        </div>
        {props.keepsWhatIsRead !== null && (
          <Switch
            label="Keep every article that is read"
            hint="Otherwise only what you save from the Variorum button. Never from private windows."
            on={props.keepsWhatIsRead}
            onChange={props.onKeepWhatIsRead}
          />
        )}
        <p class="small soft">
          Everything stays on this computer. A corpus file holds the full text of each article.
        </p>
      </section>

      <p role="status">{news}</p>

      <section aria-labelledby="kept">
        <h2 id="kept">Kept articles</h2>
        {size?.articles === 0 ? (
          <EmptyState title="Nothing is kept yet">
            Save an article from the Variorum button while you read, or import a corpus file above. Matches
            appear as the corpus grows.
          </EmptyState>
        ) : (
          <ul class="kept">
            {articles.map((article) => (
              <KeptArticle key={article.id} article={article} onDelete={props.onDelete} />
            ))}
          </ul>
        )}
        {props.more && <Button onClick={props.onMore}>Show more</Button>}
      </section>
    </main>
  );
}

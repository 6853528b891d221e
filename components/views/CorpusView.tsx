/** The corpus page as a whole: how much is kept, import and export with their progress, and the list of articles. */
import type { ArticleList } from '../../lib/messages.ts';
import type { CorpusCondition, CorpusSize } from '../../lib/types.ts';
import { Button } from '../Button.tsx';
import { CorpusNotice } from '../CorpusNotice.tsx';
import { type ImportActions, type ImportState, TransferTools } from '../corpus/TransferTools.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { Logo } from '../icons.tsx';
import { KeptArticle } from '../KeptArticle.tsx';
import { useTranslator } from '../translation.ts';

export interface CorpusViewProps {
  size: CorpusSize | null;
  articles: ArticleList['articles'];
  more: boolean;
  importing: ImportState | null;
  importActions?: ImportActions;
  condition?: CorpusCondition | null;
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

export function CorpusView(props: CorpusViewProps) {
  const { text } = useTranslator();
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

      <TransferTools
        empty={!size || size.articles === 0}
        importing={importing}
        keepsWhatIsRead={props.keepsWhatIsRead}
        onKeepWhatIsRead={props.onKeepWhatIsRead}
        onImport={props.onImport}
        onExport={props.onExport}
        actions={props.importActions}
      />

      <p role="status">{news}</p>
      <CorpusNotice condition={props.condition ?? null} />

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

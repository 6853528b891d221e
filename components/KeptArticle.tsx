/** One kept article in the corpus page's list; deleting asks once more in place. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleList } from '../lib/messages.ts';
import { Button } from './Button.tsx';
import { formatDate } from './format-date.ts';
import { count } from './summarise.ts';

export interface KeptArticleProps {
  article: ArticleList['articles'][number];
  onDelete: (id: string) => void;
}

export function KeptArticle({ article, onDelete }: KeptArticleProps) {
  const [asking, setAsking] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const touched = useRef(false);
  // The button that was pressed is gone: the focus goes to the one that does no harm.
  useEffect(() => {
    if (touched.current) item.current?.querySelector<HTMLElement>('.button:last-child')?.focus();
    touched.current = true;
  }, [asking]);
  const { title, outlet, published, statements, url, id } = article;
  const name = title ?? url ?? 'Untitled article';
  const facts = [
    outlet ?? 'Outlet not known',
    formatDate(published),
    count(statements, 'statement', 'statements'),
  ];
  // Addresses come out of files, so only the web's own schemes become links.
  const link = url && /^https?:\/\//i.test(url) ? url : null;
  return (
    <li ref={item}>
      <div class="what">
        <div dir="auto">
          {link ? (
            <a href={link} target="_blank" rel="noopener noreferrer">
              {name}
            </a>
          ) : (
            name
          )}
        </div>
        <div class="soft small" dir="auto">
          {facts.filter(Boolean).join(' · ')}
        </div>
      </div>
      {asking ? (
        <div class="actions">
          <Button onClick={() => onDelete(id)}>
            Delete<span class="unseen"> “{name}” from your corpus</span>
          </Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>
            Keep it
          </Button>
        </div>
      ) : (
        <Button kind="quiet" onClick={() => setAsking(true)}>
          Delete…<span class="unseen"> “{name}”</span>
        </Button>
      )}
    </li>
  );
}

/** One kept article in the corpus page's list; deleting asks once more in place. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleList } from '../lib/messages.ts';
import { Button } from './Button.tsx';
import { useTranslator } from './translation.ts';

export interface KeptArticleProps {
  article: ArticleList['articles'][number];
  onDelete: (id: string) => void;
}

export function KeptArticle({ article, onDelete }: KeptArticleProps) {
  const t = useTranslator();
  const [asking, setAsking] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const touched = useRef(false);
  // The button that was pressed is gone: the focus goes to the one that does no harm.
  useEffect(() => {
    if (touched.current) item.current?.querySelector<HTMLElement>('.button:last-child')?.focus();
    touched.current = true;
  }, [asking]);
  const { title, outlet, published, statements, url, id } = article;
  const name = title ?? url ?? t.text('title_unknown');
  const facts = [
    outlet ?? t.text('outlet_unknown'),
    t.day(published),
    t.text('statements', { n: statements }),
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
          <Button spoken={t.text('delete_named', { name })} onClick={() => onDelete(id)}>
            {t.text('delete')}
          </Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>
            {t.text('delete_not')}
          </Button>
        </div>
      ) : (
        <Button kind="quiet" spoken={t.text('delete_ask_named', { name })} onClick={() => setAsking(true)}>
          {t.text('delete_ask')}
        </Button>
      )}
    </li>
  );
}

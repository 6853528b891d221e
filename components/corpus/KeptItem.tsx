/** A kept article as a row: a box to choose it, its title as a link, where and when it was printed and kept. */
import type { KeptArticle } from '../../lib/corpus/kept-article.ts';
import { useTranslator } from '../translation.ts';

export interface KeptItemProps {
  article: KeptArticle;
  chosen: boolean;
  tabIndex: number;
  onChoose: (article: KeptArticle, on: boolean) => void;
}

export function KeptItem({ article, chosen, tabIndex, onChoose }: KeptItemProps) {
  const t = useTranslator();
  const { title, outlet, published, savedAt, statements, url } = article;
  const name = title ?? url ?? t.text('title_unknown');
  // Addresses come out of files, so only the web's own schemes become links.
  const link = url && /^https?:\/\//i.test(url) ? url : null;
  const facts = [
    outlet ?? t.text('outlet_unknown'),
    t.day(published),
    t.text('statements', { n: statements }),
    t.text('kept_on', { day: t.day(savedAt) ?? '' }),
  ];
  return (
    <div class="item-line">
      <label class="choose">
        <input
          type="checkbox"
          data-main
          tabIndex={tabIndex}
          checked={chosen}
          onChange={(event) => onChoose(article, event.currentTarget.checked)}
        />
        <span class="unseen">{t.text('choose_named', { name })}</span>
      </label>
      <div class="item">
        <span class="title" dir="auto">
          {link ? (
            <a href={link} target="_blank" rel="noopener noreferrer" tabIndex={tabIndex}>
              {name}
            </a>
          ) : (
            name
          )}
        </span>
        <span class="facts small soft" dir="auto">
          {facts.filter(Boolean).join(' · ')}
        </span>
      </div>
    </div>
  );
}

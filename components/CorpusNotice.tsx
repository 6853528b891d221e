/**
 * What is so with the corpus that a person should know: the index being made anew, with how far it is; that it was; no
 * files of its own; no space to merge it; all of it gone. Draws nothing where nothing is.
 */
import type { CorpusCondition } from '../lib/types.ts';
import { useTranslator } from './translation.ts';

export function CorpusNotice({ condition }: { condition: CorpusCondition | null }) {
  const { text } = useTranslator();
  if (!condition) return null;
  const { rebuilding, rebuilt, index, cramped, lost } = condition;
  return (
    <div id="corpus-notice" role="status">
      {lost !== undefined && (
        <p class="notice failed">{text('condition_lost', { articles: text('articles', { n: lost }) })}</p>
      )}
      {rebuilding && (
        <>
          <p class="notice">{text('condition_rebuilding', rebuilding)}</p>
          <progress
            aria-label={text('condition_rebuilding_short')}
            max={Math.max(1, rebuilding.total)}
            value={rebuilding.done}
          />
          <p class="small soft">{text('condition_rebuilding_why')}</p>
        </>
      )}
      {!rebuilding && rebuilt && <p class="notice">{text('condition_rebuilt')}</p>}
      {cramped && <p class="notice failed">{text('condition_cramped')}</p>}
      {index === 'database' && <p class="small soft">{text('condition_database')}</p>}
    </div>
  );
}

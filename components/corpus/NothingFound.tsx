/** What a search of the corpus says where nothing kept answers it. */
import { EmptyState } from '../EmptyState.tsx';
import { useTranslator } from '../translation.ts';

export function NothingFound() {
  const { text } = useTranslator();
  return <EmptyState title={text('results_none')}>{text('results_none_why')}</EmptyState>;
}

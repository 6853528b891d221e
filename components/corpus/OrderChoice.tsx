/** In which order found statements are listed. It stands with them and not among what is searched for. */
import { useTranslator } from '../translation.ts';
import type { Search } from './corpus-place.ts';

export interface OrderChoiceProps {
  search: Search;
  onSearch: (search: Search) => void;
}

export function OrderChoice({ search, onSearch }: OrderChoiceProps) {
  const { text } = useTranslator();
  return (
    <label class="order small">
      <span>{text('search_order')}</span>
      <select
        value={search.order}
        onChange={({ currentTarget: { value } }) =>
          onSearch({ ...search, order: value === 'oldest' ? 'oldest' : 'newest' })
        }
      >
        <option value="newest">{text('order_newest')}</option>
        <option value="oldest">{text('order_oldest')}</option>
      </select>
    </label>
  );
}

/** What is searched for: words, speaker, outlet, dates, how it is worded elsewhere. Asks as it is typed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RelationWanted } from '../../lib/corpus/catalogue/browse-questions.ts';
import type { StatementFilter } from '../../lib/corpus/catalogue/statement-filter.ts';
import { Button } from '../Button.tsx';
import { CloseIcon } from '../icons.tsx';
import { useTranslator } from '../translation.ts';
import { NO_SEARCH, RELATIONS, type Search } from './corpus-place.ts';

/** Stillness after which what was typed is searched for, ms. */
const TYPING = 250;

export interface SearchFormProps {
  search: Search;
  onSearch: (search: Search) => void;
}

type TypedField = 'words' | 'speaker' | 'outletName' | 'from' | 'to';

export function SearchForm({ search, onSearch }: SearchFormProps) {
  const { text } = useTranslator();
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [typed, setTyped] = useState<StatementFilter>(search.filter);
  // What was typed last may not have reached the search yet; what came from elsewhere replaces it.
  useEffect(() => setTyped(search.filter), [search.filter]);
  useEffect(() => () => clearTimeout(typing.current), []);

  function type(name: TypedField, value: string): void {
    const { [name]: _, ...rest } = typed;
    const filter = value ? { ...rest, [name]: value } : rest;
    setTyped(filter);
    clearTimeout(typing.current);
    typing.current = setTimeout(() => onSearch({ ...search, filter }), TYPING);
  }

  function drop(key: 'person' | 'outlet'): void {
    const { [key]: _, ...filter } = search.filter;
    const { personName, outletName, ...rest } = search;
    const kept = key === 'person' ? { outletName } : { personName };
    onSearch({ ...rest, ...(Object.values(kept)[0] ? kept : {}), filter } as Search);
  }

  const input = (name: TypedField) => ({
    value: typed[name] ?? '',
    onInput: (event: { currentTarget: HTMLInputElement }) => type(name, event.currentTarget.value),
  });
  const words = (name: TypedField, label: string) => (
    <label class={`field ${name}`}>
      <span class="small">{label}</span>
      <input type="search" spellcheck={false} autocomplete="off" {...input(name)} />
    </label>
  );
  const day = (name: TypedField, label: string) => (
    <label class="field">
      <span class="small">{label}</span>
      <input type="date" {...input(name)} />
    </label>
  );
  const chip = (key: 'person' | 'outlet', name: string | undefined) =>
    search.filter[key] !== undefined && (
      <span class="chip" dir="auto">
        {name ?? search.filter[key]}
        <Button label={text('filter_remove', { name: name ?? search.filter[key] })} onClick={() => drop(key)}>
          <CloseIcon />
        </Button>
      </span>
    );
  const searching =
    Object.keys(search.filter).length > 0 || search.relation !== null || search.order !== NO_SEARCH.order;
  return (
    <search class="search" aria-label={text('search')}>
      {words('words', text('search_words'))}
      {search.filter.person === undefined && words('speaker', text('search_speaker'))}
      {search.filter.outlet === undefined && words('outletName', text('search_outlet'))}
      {day('from', text('search_from'))}
      {day('to', text('search_to'))}
      <label class="field">
        <span class="small">{text('search_relation')}</span>
        <select
          value={search.relation ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onSearch({ ...search, relation: (value || null) as RelationWanted | null })
          }
        >
          <option value="">{text('search_relation_any')}</option>
          {RELATIONS.map((relation) => (
            <option key={relation} value={relation}>
              {text(
                relation === 'elsewhere'
                  ? 'search_elsewhere'
                  : relation === 'flagged'
                    ? 'mark_flagged'
                    : `relation_${relation}`,
              )}
            </option>
          ))}
        </select>
      </label>
      <div class="chips">
        {chip('person', search.personName)}
        {chip('outlet', search.outletName)}
        {searching && (
          <Button kind="quiet" onClick={() => onSearch(NO_SEARCH)}>
            {text('search_clear')}
          </Button>
        )}
      </div>
    </search>
  );
}

/**
 * A long list's windows, fetched as they come into view and forgotten when they are far: takes a way to fetch a window
 * and a key that says which list it is, gives the rows that are there. Never holds more than KEPT pages.
 */

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Browsed, Listed } from '../../lib/corpus/catalogue/browse-corpus.ts';
import type { Progress } from '../../lib/corpus/catalogue/keep-catalogue.ts';
import { errorWords } from '../../lib/i18n/error-words.ts';
import { useTranslator } from '../translation.ts';

/** Rows fetched at a time. */
const PAGE = 40;

/** Pages held: some twenty screens. */
const KEPT = 20;

/** Between two fetches while the list moves, ms: a dragged bar passes thousands of rows that nobody looks at. */
const PASSING = 60;

/** Rows fetched ahead of those in view and behind them. */
const AHEAD = 30;

/** Until it is asked again how far the catalogue is, ms. */
const POLL = 250;

export interface ListedRows<Answer> {
  /** The latest answer, its rows aside: how many there are in all. Null until there is one. */
  answer: Answer | null;
  row(index: number): RowOf<Answer> | undefined;
  /** How far the catalogue is, while it is being made. */
  preparing: Progress | null;
  error: string | null;
  /** To be called with the rows in view. */
  show(first: number, end: number): void;
}

type RowOf<Answer> = Answer extends Listed<infer Row> ? Row : never;

/** @param fetchWindow another function is another list, unless the key is the same */
export function useListed<Answer extends Listed<unknown>>(
  key: string,
  fetchWindow: (from: number, limit: number) => Promise<Browsed<Answer>>,
): ListedRows<Answer> {
  const pages = useRef(new Map<number, Answer['entries']>());
  const asked = useRef(new Set<number>());
  const current = useRef(key);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const inView = useRef([0, 0] as [number, number]);
  /** How many there are in all, as last heard. */
  const rows = useRef(0);
  const fetching = useRef(fetchWindow);
  fetching.current = fetchWindow;
  const translator = useTranslator();
  const speaking = useRef(translator);
  speaking.current = translator;
  const [state, setState] = useState<{
    key: string;
    answer: Answer | null;
    preparing: Progress | null;
    error: string | null;
  }>({ key, answer: null, preparing: null, error: null });

  const load = useCallback(async (page: number, list: string) => {
    if (asked.current.has(page) || current.current !== list) return;
    asked.current.add(page);
    try {
      const answer = await fetching.current(page * PAGE, PAGE);
      if (current.current !== list) return;
      if ('preparing' in answer) {
        setState((before) => ({ ...before, key: list, preparing: answer.preparing, error: null }));
        setTimeout(() => {
          asked.current.delete(page);
          void load(page, list);
        }, POLL);
        return;
      }
      pages.current.set(page, answer.entries);
      rows.current = answer.total;
      for (const old of pages.current.keys()) {
        if (pages.current.size <= KEPT) break;
        pages.current.delete(old);
        asked.current.delete(old);
      }
      setState({ key: list, answer, preparing: null, error: null });
    } catch (error) {
      asked.current.delete(page);
      if (current.current !== list) return;
      const words = errorWords(speaking.current, error);
      setState((before) => ({ ...before, key: list, preparing: null, error: words }));
    }
  }, []);

  useEffect(() => {
    current.current = key;
    pages.current = new Map();
    asked.current = new Set();
    setState((before) => ({ ...before, preparing: null, error: null }));
    void load(0, key);
    return () => {
      clearTimeout(waiting.current);
      waiting.current = undefined;
    };
  }, [key, load]);

  const show = useCallback(
    (first: number, end: number) => {
      inView.current = [first, end];
      waiting.current ??= setTimeout(() => {
        waiting.current = undefined;
        const [from, to] = inView.current;
        const last = Math.floor((to + AHEAD) / PAGE);
        for (let page = Math.floor(Math.max(0, from - AHEAD) / PAGE); page <= last; page++) {
          if (page * PAGE < rows.current) void load(page, key);
        }
      }, PASSING);
    },
    [key, load],
  );

  return {
    answer: state.key === key ? state.answer : null,
    row: (index) => pages.current.get(Math.floor(index / PAGE))?.[index % PAGE] as RowOf<Answer> | undefined,
    preparing: state.preparing,
    error: state.error,
    show,
  };
}

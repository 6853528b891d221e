/**
 * What the columns of a table, or the keys of JSON Lines, hold: guessed by name and by what stands in the first rows, to
 * be shown and changed before anything is imported. A field has one column at most, and a column one field.
 */
import { isoDate } from '../article/iso-date.ts';

/** Fields that a column may hold. `text` and `html` are a whole article, `quotation` one statement of it. */
export const FIELDS = [
  'quotation',
  'speaker',
  'text',
  'html',
  'title',
  'outlet',
  'url',
  'published',
  'language',
] as const;

export type Field = (typeof FIELDS)[number];

/** Name of the column, by field. */
export type Mapping = Partial<Record<Field, string>>;

/** Folded names of columns, in the languages of the interface, the surest first. */
const NAMES: Record<Field, readonly string[]> = {
  quotation: [
    'quotation',
    'quote',
    'statement',
    'utterance',
    'quotetext',
    'zitat',
    'aussage',
    'cita',
    'declaracion',
    'citation',
    'declaration',
    'цитата',
    'вислів',
  ],
  speaker: [
    'speaker',
    'speakername',
    'who',
    'said by',
    'saidby',
    'person',
    'author of quote',
    'sprecher',
    'person name',
    'orador',
    'hablante',
    'locuteur',
    'мовець',
    'спікер',
  ],
  text: [
    'text',
    'body',
    'content',
    'articlebody',
    'fulltext',
    'article',
    'maintext',
    'articletext',
    'inhalt',
    'texto',
    'cuerpo',
    'texte',
    'corps',
    'текст',
    'зміст',
  ],
  html: ['html', 'rawhtml', 'page', 'source html'],
  title: [
    'title',
    'headline',
    'articletitle',
    'titel',
    'uberschrift',
    'titulo',
    'titular',
    'titre',
    'заголовок',
    'назва',
  ],
  outlet: [
    'outlet',
    'publication',
    'publisher',
    'source',
    'sourcename',
    'newspaper',
    'media',
    'medium',
    'site',
    'sitename',
    'domain',
    'host',
    'medio',
    'fuente',
    'journal',
    'видання',
    'джерело',
  ],
  url: [
    'url',
    'link',
    'address',
    'sourceurl',
    'articleurl',
    'permalink',
    'canonicalurl',
    'href',
    'uri',
    'adresse',
    'enlace',
    'lien',
    'посилання',
    'адреса',
  ],
  published: [
    'published',
    'date',
    'publisheddate',
    'publicationdate',
    'publishdate',
    'publishedat',
    'datepublished',
    'pubdate',
    'day',
    'time',
    'timestamp',
    'datum',
    'fecha',
    'дата',
  ],
  language: ['language', 'lang', 'languagecode', 'sprache', 'idioma', 'langue', 'мова'],
};

/** Share of a column's cells that must look like an address or a date. */
const MOST = 0.8;

/** Mean characters of a cell from which unnamed columns are taken for a quotation, and for a whole article. */
const QUOTATION_LENGTH = 40;
const ARTICLE_LENGTH = 900;

export interface Columns {
  names: string[];
  /** The first rows, cells in the order of the names. */
  rows: string[][];
}

export function guessColumns({ names, rows }: Columns): Mapping {
  const mapping: Mapping = {};
  const free = new Set(names);
  const set = (field: Field, name: string) => {
    mapping[field] = name;
    free.delete(name);
  };
  for (const field of FIELDS) {
    for (const known of NAMES[field]) {
      const name = names.find((one) => free.has(one) && foldColumn(one) === foldColumn(known));
      if (name === undefined) continue;
      set(field, name);
      break;
    }
  }
  const cellsOf = (name: string) => {
    const at = names.indexOf(name);
    return rows.map((row) => row[at] ?? '').filter(Boolean);
  };
  const looks = (test: (cell: string) => boolean) =>
    [...free].find((name) => {
      const cells = cellsOf(name);
      return cells.length > 0 && cells.filter(test).length >= cells.length * MOST;
    });
  if (!mapping.url) {
    const name = looks((cell) => /^https?:\/\/\S+$/i.test(cell));
    if (name !== undefined) set('url', name);
  }
  if (!mapping.published) {
    const name = looks((cell) => /\d{4}|\d{2}[./]\d{2}/.test(cell) && isoDate(cell) !== null);
    if (name !== undefined) set('published', name);
  }
  if (!mapping.quotation && !mapping.text && !mapping.html) {
    const longest = [...free]
      .map((name) => ({ name, mean: mean(cellsOf(name).map((cell) => cell.length)) }))
      .sort((a, b) => b.mean - a.mean)[0];
    if (longest && longest.mean >= ARTICLE_LENGTH) set('text', longest.name);
    else if (longest && longest.mean >= QUOTATION_LENGTH) set('quotation', longest.name);
  }
  return mapping;
}

/** Whether a row can give anything. */
export function isUsable({ quotation, text, html }: Mapping): boolean {
  return quotation !== undefined || text !== undefined || html !== undefined;
}

/** Whether a first row names columns: short, all different, no address, date or sentence among them. */
export function isHeading(cells: readonly string[]): boolean {
  return (
    new Set(cells).size === cells.length &&
    cells.every(
      (cell) =>
        cell.length < 60 && !/^https?:|[.!?“”"]\s*$|^\d+$/i.test(cell.trim()) && isoDate(cell) === null,
    ) &&
    cells.some((cell) => cell.trim() !== '')
  );
}

function foldColumn(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\s_.:-]+/gu, '')
    .toLowerCase();
}

function mean(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

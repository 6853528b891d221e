/**
 * A comparison as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): the reader's statement as target, each
 * appearance as a body, both by TextQuoteSelector, with the sentences around as prefix and suffix where they are kept.
 * What the model has no word for (relation, flags, confidence) stands under `variorum:`.
 */
import type { Appearance } from '../types.ts';
import type { ComparisonToExport } from './export-comparison.ts';

const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { variorum: 'urn:variorum:' }];

export function exportJson(
  { statement, page, around, aroundHere }: ComparisonToExport,
  now = new Date(),
): string {
  const { text, speaker, appearances } = statement;
  const annotation = {
    '@context': CONTEXT,
    type: 'Annotation',
    motivation: 'linking',
    created: now.toISOString(),
    generator: { type: 'Software', name: 'Variorum' },
    target: {
      type: 'SpecificResource',
      source: page?.url ?? `urn:variorum:${page ? `article:${page.id}` : 'selection'}`,
      selector: selectorOf(text, aroundHere),
      'variorum:title': page?.title ?? null,
      'variorum:outlet': page?.outlet ?? null,
      'variorum:published': page?.published ?? null,
      'variorum:speaker': speaker?.name ?? null,
    },
    body: appearances.map((found) => bodyOf(found, around?.get(found))),
  };
  return `${JSON.stringify(annotation, null, 2)}\n`;
}

function selectorOf(exact: string, around: { before: string; after: string } | undefined): object {
  const sides = around && { prefix: around.before, suffix: around.after };
  return { type: 'TextQuoteSelector', exact, ...sides };
}

function bodyOf(found: Appearance, around: { before: string; after: string } | undefined): object {
  const { article, section, text, speaker, relation, flags, confidence, archive } = found;
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source: article.url ?? `urn:variorum:article:${article.id}`,
    selector: selectorOf(text, around),
    'variorum:title': section?.title ?? article.title,
    'variorum:outlet': article.outlet,
    'variorum:published': section?.published ?? article.published,
    'variorum:speaker': speaker?.name ?? null,
    'variorum:relation': relation,
    'variorum:flags': flags,
    'variorum:confidence': confidence,
    ...(archive === undefined ? {} : { 'variorum:archive': archive }),
  };
}

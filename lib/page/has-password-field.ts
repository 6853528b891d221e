/**
 * Whether a page has a field for a password, shown or not: then it may be one that is nobody else's business. Looks at the
 * main document alone, not into frames or shadow trees.
 */
export function hasPasswordField(doc: Document): boolean {
  return doc.querySelector('input[type="password" i]') !== null;
}

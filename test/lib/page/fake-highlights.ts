/** A window with a highlight registry that, like Firefox's behind Xray wrappers, throws when it is iterated. */

export class FakeHighlight {
  priority = 0;
  ranges: Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
  [Symbol.iterator](): never {
    throw new Error('Accessing from Xray wrapper is not supported.');
  }
}

export function addFakeHighlights(doc: Document): {
  painted(): Record<string, string[]>;
  sheets(): string[];
} {
  const entries = new Map<string, FakeHighlight>();
  const registry = {
    set: (name: string, value: FakeHighlight) => entries.set(name, value),
    delete: (name: string) => entries.delete(name),
  };
  class FakeSheet {
    text = '';
    replaceSync(text: string) {
      this.text = text;
    }
  }
  let adopted: FakeSheet[] = [];
  Object.assign(doc.defaultView!, {
    CSS: { highlights: registry },
    Highlight: FakeHighlight,
    CSSStyleSheet: FakeSheet,
  });
  Object.defineProperty(doc, 'adoptedStyleSheets', {
    get: () => adopted,
    set: (sheets: FakeSheet[]) => {
      adopted = sheets;
    },
  });
  return {
    painted: () => Object.fromEntries([...entries].map(([name, { ranges }]) => [name, ranges.map(String)])),
    sheets: () => adopted.map(({ text }) => text),
  };
}

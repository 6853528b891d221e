/**
 * A copy of the page to take apart, and the way back: every text node of the copy knows its live one. The live page
 * is only read. Readability, when a strict pass finds too little, puts the page back through `body.innerHTML`, which
 * would parse new nodes and lose the way; so the copy's body keeps its own backup, as nodes.
 */

export interface PageCopy {
  doc: Document;
  /** The live text node that a text node of the copy stands for. */
  liveOf(copied: Node): Text | undefined;
}

/** NodeFilter.SHOW_TEXT, spelled out since Node has no `NodeFilter`. */
const SHOW_TEXT = 4;

/** Text nodes paired between two possible breaks: below 1 ms in both browsers. */
const NODES_A_STEP = 1000;

/** What the page holds is noted in the step that copies it, since it may change at the first break. */
export function* clonePage(live: Document): Generator<undefined, PageCopy> {
  const doc = live.cloneNode(true) as Document;
  const nodes: Text[] = [];
  const walker = walkText(live);
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  yield undefined;
  const origin = new WeakMap<Node, Text>();
  const copies = walkText(doc);
  for (const [index, node] of nodes.entries()) {
    if (!copies.nextNode()) break;
    origin.set(copies.currentNode, node);
    if (index % NODES_A_STEP === NODES_A_STEP - 1) yield undefined;
  }
  if (doc.body) backUpAsNodes(doc.body, origin);
  return { doc, liveOf: (copied) => origin.get(copied) };
}

/** Both trees have the same shape, so their nth text nodes belong together. */
function pairTextNodes(from: Node, to: Node, pair: (from: Text, to: Text) => void): void {
  const a = walkText(from);
  const b = walkText(to);
  while (true) {
    const nodeA = a.nextNode() as Text | null;
    const nodeB = b.nextNode() as Text | null;
    if (!nodeA || !nodeB) return;
    pair(nodeA, nodeB);
  }
}

function walkText(root: Node): TreeWalker {
  const doc = (root.ownerDocument ?? root) as Document;
  const top = root === doc ? doc.documentElement : root;
  return doc.createTreeWalker(top, SHOW_TEXT);
}

/** `innerHTML` read: clones the children; written: puts clones of that backup back. No string is made or parsed. */
function backUpAsNodes(body: HTMLElement, origin: WeakMap<Node, Text>): void {
  const cloneWithOrigin = (source: Node): Node => {
    const clone = source.cloneNode(true);
    pairTextNodes(source, clone, (from, to) => {
      const node = origin.get(from);
      if (node) origin.set(to, node);
    });
    return clone;
  };
  let backup: Node | undefined;
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get() {
      backup = cloneWithOrigin(body);
      return '';
    },
    set() {
      if (!backup) return;
      const fresh = cloneWithOrigin(backup);
      while (body.firstChild) body.removeChild(body.firstChild);
      while (fresh.firstChild) body.appendChild(fresh.firstChild);
    },
  });
}

/**
 * How the script that reads a page comes by the card's script: through the globals of the extension's own world, which
 * both share and the page does not see. What an older version left lies in another world.
 */
import type { mountCard } from '../../components/card/mount-card.ts';

export type MountCard = typeof mountCard;

const CARD = Symbol.for('variorum:card');

type World = typeof globalThis & { [CARD]?: MountCard };

export function offerCard(mount: MountCard, world: World = globalThis): void {
  world[CARD] = mount;
}

/** Null until the card's script came. */
export function offeredCard(world: World = globalThis): MountCard | null {
  return world[CARD] ?? null;
}

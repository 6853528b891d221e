/** One state of one component, as the gallery shows it. */
import type { ComponentChildren } from 'preact';

export interface Story {
  name: string;
  width: number;
  show: () => ComponentChildren;
}

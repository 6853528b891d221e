/** The way words took to this page: speaker → audience → relay → this page. Each link only where the article names it. */
import type { Quotation } from '../lib/types.ts';
import { speakerWords } from './words.ts';

export interface AttributionChainProps {
  quotation: Pick<Quotation, 'speaker' | 'to' | 'via'>;
  /** Outlet of the page. */
  outlet: string | null;
}

export function AttributionChain({ quotation, outlet }: AttributionChainProps) {
  const links = [
    { role: 'said by', name: speakerWords(quotation.speaker) },
    ...quotation.to.map((name) => ({ role: 'to', name })),
    ...quotation.via.map((name) => ({ role: 'through', name })),
    { role: 'on this page of', name: outlet ?? 'this page' },
  ];
  return (
    <ol class="chain" aria-label="How the words came here">
      {links.map(({ role, name }) => (
        <li key={`${role}:${name}`} dir="auto">
          <span class="unseen">{role} </span>
          {name}
        </li>
      ))}
    </ol>
  );
}

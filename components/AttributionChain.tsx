/** The way words took to this page: speaker → audience → relay → this page. Each link only where the article names it. */
import type { Quotation } from '../lib/types.ts';
import { useTranslator } from './translation.ts';
import { speakerWords } from './words.ts';

export interface AttributionChainProps {
  quotation: Pick<Quotation, 'speaker' | 'to' | 'via'>;
  /** Outlet of the page. */
  outlet: string | null;
}

export function AttributionChain({ quotation, outlet }: AttributionChainProps) {
  const t = useTranslator();
  const links = [
    { role: t.text('chain_speaker'), name: speakerWords(t, quotation.speaker) },
    ...quotation.to.map((name) => ({ role: t.text('chain_to'), name })),
    ...quotation.via.map((name) => ({ role: t.text('chain_via'), name })),
    { role: t.text('chain_outlet'), name: outlet ?? t.text('chain_page') },
  ];
  return (
    <ol class="chain" aria-label={t.text('chain_label')}>
      {links.map(({ role, name }) => (
        <li key={`${role}:${name}`}>
          <span class="unseen">{role} </span>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ol>
  );
}

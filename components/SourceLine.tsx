/** Where a wording was printed: outlet, date, title as a link that opens at the sentence, and how sure the match is. */
import { pastWords } from '../lib/comparison/cite.ts';
import { sourceLink } from '../lib/comparison/text-fragment.ts';
import { appearanceDate } from '../lib/comparison/timeline.ts';
import type { Appearance } from '../lib/types.ts';
import { OutwardIcon } from './icons.tsx';
import { useTranslator } from './translation.ts';
import { confidenceWords, speakerWords } from './words.ts';

export interface SourceLineProps {
  appearance: Appearance;
  /** Says whom the source names as the speaker, unless it is this one. */
  unless?: string | undefined;
}

export function SourceLine({ appearance, unless }: SourceLineProps) {
  const t = useTranslator();
  const { article, confidence, speaker, form, section, past, archive } = appearance;
  const link = sourceLink(appearance);
  const title = section?.title ?? article.title ?? article.url ?? t.text('title_unknown');
  // The icon never stands alone on a line: it stays with the last word, unless that is as long as a line.
  const lastWord = Math.max(title.lastIndexOf(' ') + 1, title.length - 24);
  const printed = appearanceDate(appearance);
  const date = t.day(printed);
  return (
    <div class="source">
      <div>
        <span class="outlet" dir="auto">
          {article.outlet ?? t.text('outlet_unknown')}
        </span>
        <span class="soft">
          {' '}
          · {date ? <time dateTime={printed ?? ''}>{date}</time> : t.text('date_unknown')}
        </span>
      </div>
      {link ? (
        <a href={link} target="_blank" rel="noopener noreferrer" dir="auto">
          {title.slice(0, lastWord)}
          <span class="unbroken">
            {title.slice(lastWord)}
            <OutwardIcon />
          </span>
          {!past && <span class="unseen"> ({t.text('opens_at_sentence')})</span>}
        </a>
      ) : (
        <span dir="auto">{title}</span>
      )}
      {section?.title && article.title && (
        <div class="soft" dir="auto">
          {article.title}
        </div>
      )}
      {past && <div class="soft">{pastWords(t, past)}</div>}
      <div class="soft">
        {archive !== undefined && `${t.text('archive_from', { archive })} · `}
        {speaker?.name !== unless && `${speakerWords(t, speaker)} · `}
        {appearance.in === 'title' && `${t.text('in_headline')} · `}
        {form === 'indirect' && `${t.text('in_reported_speech')} · `}
        {t.text('source_match', { confidence: confidenceWords(t, confidence) })}
      </div>
    </div>
  );
}

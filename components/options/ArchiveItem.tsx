/** One archive that was added: its address and account, to be changed; its test and what that found; its sketches; a way out. */
import type { ArchiveCheck } from '../../lib/archive/test-archive.ts';
import type { PlainKey } from '../../lib/i18n/translator.ts';
import type { ArchiveDraft, ShownArchive } from '../../lib/state/archives.ts';
import { Button } from '../Button.tsx';
import { Switch } from '../Switch.tsx';
import { useTranslator } from '../translation.ts';
import { ChangeArchive } from './ChangeArchive.tsx';

export type ArchiveFindings = ArchiveCheck | 'testing';

export interface ArchiveItemProps {
  archive: ShownArchive;
  findings: ArchiveFindings | undefined;
  onTest: () => void;
  /** Answers whether it was changed; where it was not, the page says why. */
  onChange: (draft: ArchiveDraft) => Promise<boolean>;
  onRemove: () => void;
  onSketches: (on: boolean) => void;
}

export function ArchiveItem(props: ArchiveItemProps) {
  const { archive, findings, onTest, onChange, onRemove, onSketches } = props;
  const { text } = useTranslator();
  const { name, url, user, sketches } = archive;
  return (
    <>
      <div class="link">
        <span class="grows">
          <b dir="auto">{name}</b>{' '}
          <span class="soft small">
            {user ? `${user} · ` : ''}
            {url}
          </span>
        </span>
        <Button
          spoken={text('archives_test_named', { name })}
          disabled={findings === 'testing'}
          onClick={onTest}
        >
          {text('archives_test')}
        </Button>
        <Button kind="quiet" spoken={text('archives_remove_named', { name })} onClick={onRemove}>
          {text('archives_remove')}
        </Button>
      </div>
      <div class="findings small" role="status">
        {findings === 'testing' && text('archives_testing')}
        {findings && findings !== 'testing' && <Findings check={findings} sketches={sketches} />}
      </div>
      <Switch
        label={text('archives_sketches')}
        hint={text('archives_sketches_hint')}
        on={sketches}
        onChange={onSketches}
      />
      <ChangeArchive archive={archive} onChange={onChange} />
    </>
  );
}

function Findings({ check, sketches }: { check: ArchiveCheck; sketches: boolean }) {
  const { text, number } = useTranslator();
  const { fault, size, schema, expected, server, supported, sketched, writes, partial } = check;
  const versions = { schema: String(schema), expected: String(expected) };
  const warnings: [PlainKey, boolean][] = [
    ['archives_old_server', server !== null && !supported],
    ['archives_writes', fault === null && writes],
    ['archive_fault_partial', fault === null && partial],
  ];
  return (
    <>
      {fault && <p class="notice failed">{text(`archive_fault_${fault}`)}</p>}
      {fault && schema !== null && schema !== expected && <p>{text('archives_tables', versions)}</p>}
      {!fault && size && (
        <p>
          {text('archives_works', {
            articles: text('articles', { n: size.articles }),
            statements: number(size.statements),
            schema: String(schema),
            server: server ?? '',
          })}{' '}
          {!writes && text('archives_reads')} {sketches && sketched === 0 && text('archives_no_sketches')}
        </p>
      )}
      {warnings.map(
        ([key, warns]) =>
          warns && (
            <p key={key} class="notice failed">
              {text(key, { server: server ?? '' })}
            </p>
          ),
      )}
    </>
  );
}

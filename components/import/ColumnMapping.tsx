/** What the columns of a table hold, as guessed, over its first rows; to be changed before the import begins. */
import { FIELDS, type Field, isUsable, type Mapping } from '../../lib/imports/guess-columns.ts';
import { Button } from '../Button.tsx';
import { useTranslator } from '../translation.ts';
import type { PendingTable } from './import-state.ts';

/** Rows shown, and characters of a cell. */
const ROWS_SHOWN = 3;
const CELL_SHOWN = 80;

export interface ColumnMappingProps {
  table: PendingTable;
  onChange: (mapping: Mapping) => void;
  onStart: () => void;
  onSkip: () => void;
}

export function ColumnMapping({ table, onChange, onStart, onSkip }: ColumnMappingProps) {
  const { text } = useTranslator();
  const { file, columns, mapping } = table;
  const fieldOf = (name: string) => FIELDS.find((field) => mapping[field] === name) ?? '';
  const choose = (name: string, field: Field | '') => {
    const next: Mapping = { ...mapping };
    for (const one of FIELDS) if (next[one] === name) delete next[one];
    if (field) next[field] = name;
    onChange(next);
  };
  const usable = isUsable(mapping);
  return (
    <section class="mapping" aria-label={text('mapping_title', { file })}>
      <h2>{text('mapping_title', { file })}</h2>
      <p class="small soft">{text('mapping_hint')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="scrolling" tabIndex={0} aria-label={text('mapping_columns')}>
        <table>
          <thead>
            <tr>
              {columns.names.map((name) => (
                <th key={name} scope="col">
                  <label>
                    <span>{name}</span>
                    <select
                      value={fieldOf(name)}
                      onChange={(event) => choose(name, event.currentTarget.value as Field | '')}
                    >
                      <option value="">{text('field_none')}</option>
                      {FIELDS.map((field) => (
                        <option key={field} value={field}>
                          {text(`field_${field}`)}
                        </option>
                      ))}
                    </select>
                  </label>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.rows.slice(0, ROWS_SHOWN).map((row, i) => (
              <tr key={String(i)}>
                {columns.names.map((name, at) => (
                  <td key={name}>{shorten(row[at] ?? '')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {!usable && <p class="small">{text('mapping_needed')}</p>}
      <div class="actions">
        <Button kind="primary" disabled={!usable} onClick={onStart}>
          {text('mapping_start')}
        </Button>
        <Button kind="quiet" onClick={onSkip}>
          {text('mapping_skip')}
        </Button>
      </div>
    </section>
  );
}

function shorten(cell: string): string {
  return cell.length > CELL_SHOWN ? `${cell.slice(0, CELL_SHOWN)}…` : cell;
}

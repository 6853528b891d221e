// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { ColumnMapping } from '../../../components/import/ColumnMapping.tsx';
import { CorpusHealth } from '../../../components/import/CorpusHealth.tsx';
import { ExportChoice } from '../../../components/import/ExportChoice.tsx';
import { FilePicker } from '../../../components/import/FilePicker.tsx';
import { ImportProgress } from '../../../components/import/ImportProgress.tsx';
import {
  type ImportState,
  importWords,
  REASONS,
  type Refusal,
  refusalReport,
  refusalWords,
} from '../../../components/import/import-state.ts';
import { FIELD_FAULTS } from '../../../lib/corpus/check-fields.ts';
import { ENGLISH } from '../../../lib/i18n/english.ts';
import { LANGUAGES, languageTranslator } from '../../gallery/languages.ts';
import { byText, click, renderIntoPage } from '../render-into-page.ts';

const TABLE = {
  file: 'said.csv',
  columns: { names: ['said', 'who'], rows: [['The bridge opens.', 'Mira Tolvane']] },
  mapping: { quotation: 'said' },
};
const DONE: ImportState = {
  running: false,
  progress: 1,
  saved: 1,
  updated: 0,
  known: 0,
  refused: [],
  refusedCount: 0,
  failed: null,
};
const ACTIONS = () => ({
  unfinished: [],
  onPause: vi.fn(),
  onResume: vi.fn(),
  onCancel: vi.fn(),
  onForget: vi.fn(),
  onUseSettings: vi.fn(),
  onSaveReport: vi.fn(),
});

const change = (root: Element, selector: string, value: string, kind = 'change') => {
  const field = root.querySelector<HTMLInputElement>(selector)!;
  field.value = value;
  field.dispatchEvent(new Event(kind, { bubbles: true }));
};

describe('ColumnMapping', () => {
  it('moves a field from one column to another', () => {
    const onChange = vi.fn();
    const root = renderIntoPage(
      <ColumnMapping table={TABLE} onChange={onChange} onStart={vi.fn()} onSkip={vi.fn()} />,
    );
    expect([...root.querySelectorAll('select')].map(({ value }) => value)).toEqual(['quotation', '']);
    change(root, 'th:nth-child(2) select', 'speaker');
    expect(onChange).toHaveBeenLastCalledWith({ quotation: 'said', speaker: 'who' });
    change(root, 'th:nth-child(2) select', 'quotation');
    expect(onChange).toHaveBeenLastCalledWith({ quotation: 'who' });
    change(root, 'th:nth-child(1) select', '');
    expect(onChange).toHaveBeenLastCalledWith({});
  });

  it('begins only where something can be read', async () => {
    const onStart = vi.fn();
    const draw = (mapping: object) =>
      renderIntoPage(
        <ColumnMapping table={{ ...TABLE, mapping }} onChange={vi.fn()} onStart={onStart} onSkip={vi.fn()} />,
      );
    const unusable = draw({ speaker: 'who' });
    expect(unusable.textContent).toContain('One column must hold the quotation');
    expect(unusable.querySelector<HTMLButtonElement>('.button.primary')!.disabled).toBe(true);
    await click(draw(TABLE.mapping).querySelector('.button.primary')!);
    expect(onStart).toHaveBeenCalledOnce();
  });
});

describe('ImportProgress', () => {
  it('offers settings that a file brought, and the report, once it is done', async () => {
    const actions = ACTIONS();
    const refused = [
      { file: 'a.warc', line: 3, reason: 'no_article', address: 'https://gull.example/' } as const,
    ];
    const state = { ...DONE, settings: '{}', refused, refusedCount: 4, refusedBefore: 3 };
    const root = renderIntoPage(<ImportProgress importing={state} actions={actions} />);
    expect(root.textContent).toContain('a.warc: Line 3: has no article in it (https://gull.example/)');
    await click(byText(root, 'button', 'Use these settings'));
    expect(actions.onUseSettings).toHaveBeenCalledOnce();
    await click(byText(root, 'button', 'Save the report'));
    const before =
      'Lines refused before the import was broken off (3) were told then, and are not listed again.';
    expect(actions.onSaveReport).toHaveBeenCalledWith(
      `a.warc\t3\thas no article in it\thttps://gull.example/\n${before}\n`,
    );
    expect(root.querySelector('.refusals')!.textContent).toContain(before);
  });

  it('tells rate and time left while it runs', () => {
    const state = { ...DONE, running: true, file: 'a.ndjson', rate: 1_200, left: 95 };
    const root = renderIntoPage(<ImportProgress importing={state} actions={ACTIONS()} />);
    expect(root.querySelector('#import-rate')!.textContent).toBe(
      'a.ndjson: 1,200 articles a second, about 2 mins left',
    );
  });

  it('says why a file cannot be read, in words', () => {
    const words = importWords(ENGLISH, { ...DONE, file: 'quotes.bz2', failed: 'x', failedReason: 'bzip2' });
    expect(words).toContain('“quotes.bz2” is packed with bzip2: unpack it first (bunzip2).');
  });
});

describe('refusals', () => {
  it('have words in every language', () => {
    for (const [language, messages] of LANGUAGES) {
      for (const reason of REASONS)
        expect(messages[`refusal_${reason}`]?.message, `${language} ${reason}`).toBeTruthy();
      for (const kind of Object.keys(FIELD_FAULTS))
        expect(messages[`fault_${kind}`]?.message, `${language} ${kind}`).toContain('{field}');
    }
  });

  it.each<[Partial<Refusal>, string]>([
    [{ fault: 'json' }, 'Zeile 3: ist kein JSON'],
    [{ fault: { kind: 'address', field: 'url' } }, 'Zeile 3: „url“ ist keine Adresse'],
    [{ fault: { kind: 'long', field: 'text', most: 2000 } }, 'Zeile 3: „text“ ist länger als 2.000 Zeichen'],
    [
      { fault: { kind: 'range', field: 'start', least: 0, most: 9 } },
      'Zeile 3: „start“ liegt nicht zwischen 0 und 9',
    ],
    [{ code: 'no_space' }, `Zeile 3: ${languageTranslator('de').text('error_no_space')}`],
    [{}, 'Zeile 3: is odd'],
  ])('are said in the reader’s language where that has words: %o', (refusal, words) => {
    const german = languageTranslator('de');
    expect(refusalWords(german, { line: 3, why: 'is odd', ...refusal })).toBe(words);
    expect(refusalReport(german, { refused: [{ line: 3, why: 'is odd', ...refusal }] })).toContain(
      words.slice(9),
    );
  });

  it('are a row of text each, whatever they hold', () => {
    const refused = [
      { file: 'a\tb', line: 1, why: 'is\nnot' },
      { line: 2, why: '' },
    ];
    const report = refusalReport(ENGLISH, { refused });
    expect(report).toBe('a b\t1\tis not\t\n\t2\t\t\n');
    expect(refusalWords(ENGLISH, { line: 2, why: 'is not JSON' })).toBe('Line 2: is not JSON');
  });
});

describe('ExportChoice', () => {
  it('hands over the part and the kind of file', async () => {
    const onExport = vi.fn();
    const root = renderIntoPage(<ExportChoice empty={false} onExport={onExport} />);
    await click(byText(root, 'button', 'Export everything'));
    expect(onExport).toHaveBeenLastCalledWith({ part: {}, format: 'ndjson' });
    change(root, 'input', 'gull', 'input');
    change(root, 'select', 'csv');
    await vi.waitFor(() => expect(root.textContent).toContain('Export this part'));
    await click(byText(root, 'button', 'Export this part'));
    expect(onExport).toHaveBeenLastCalledWith({ part: { outlet: 'gull' }, format: 'csv' });
  });
});

describe('CorpusHealth', () => {
  it('offers repair only where something is wrong', () => {
    const draw = (found: { kind: 'index'; n: number }[]) =>
      renderIntoPage(
        <CorpusHealth health={{ progress: null, found }} onCheck={vi.fn()} onRepair={vi.fn()} />,
      );
    expect(draw([]).textContent).toContain('Everything is whole.');
    expect(draw([]).querySelectorAll('.button')).toHaveLength(1);
    const root = draw([{ kind: 'index', n: 1 }]);
    expect(root.textContent).toContain('The index is damaged');
    expect(root.querySelectorAll('.button')).toHaveLength(2);
  });
});

describe('FilePicker', () => {
  it('takes many files that are dropped, and none while one runs', () => {
    const files = [new File(['a'], 'a.txt'), new File(['b'], 'b.txt')];
    const drop = (disabled: boolean) => {
      const onFiles = vi.fn();
      const root = renderIntoPage(<FilePicker disabled={disabled} onFiles={onFiles} />);
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { files } });
      root.querySelector('.file')!.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
      return onFiles;
    };
    expect(drop(false)).toHaveBeenCalledWith(files);
    expect(drop(true)).not.toHaveBeenCalled();
  });
});

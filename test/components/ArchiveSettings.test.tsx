// @vitest-environment jsdom
/** Archives in the options: what leaves the machine stands before the form; what a test found is said in words. */
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { ArchiveNotice } from '../../components/ArchiveNotice.tsx';
import { ArchiveSettings, type ArchiveSettingsProps } from '../../components/options/ArchiveSettings.tsx';
import { SourceLine } from '../../components/SourceLine.tsx';
import { ARCHIVES, NOTICES, SEVERAL_ARCHIVES, WORKING } from '../gallery/sample-archives.ts';
import { byText, click, renderIntoPage } from './render-into-page.ts';

const show = (change: Partial<ArchiveSettingsProps> = {}) =>
  renderIntoPage(<ArchiveSettings {...ARCHIVES} {...change} />);

async function type(root: Element, field: string, value: string) {
  const input = root.querySelector<HTMLInputElement>(`form [name=${field}]`)!;
  await act(async () => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function open(root: Element) {
  await act(async () => {
    const details = root.querySelector('details')!;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
}

async function submit(root: Element) {
  await act(async () => {
    root.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

describe('ArchiveSettings', () => {
  it('says what leaves the machine before there is an archive, and names it at the button', () => {
    const root = show();
    const leaves = root.querySelector('#archives-leaves')!;
    expect(leaves.textContent).toMatch(/pseudonymous, not anonymous.*never the text.*private windows/);
    expect(leaves.textContent).toMatch(/your own network.*password field/);
    const button = root.querySelector('.add-archive button[type=submit]')!;
    expect(button.getAttribute('aria-describedby')).toBe(leaves.id);
    expect(leaves.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(root.querySelector('details')?.open).toBe(false);
  });

  it.each([
    [true, ''],
    [false, 'lighthouse'],
  ])('gives what was typed; added (%s), the form is empty again', async (added, left) => {
    const onAdd = vi.fn(async () => added);
    const root = show({ onAdd });
    for (const [field, value] of [
      ['url', 'https://desk.example'],
      ['name', 'Desk'],
      ['user', 'reader'],
      ['password', 'lighthouse'],
    ] as const) {
      await type(root, field, value);
    }
    await submit(root);
    expect(onAdd).toHaveBeenCalledExactlyOnceWith({
      url: 'https://desk.example',
      name: 'Desk',
      user: 'reader',
      password: 'lighthouse',
      database: 'variorum',
      sketches: false,
    });
    expect(root.querySelector<HTMLInputElement>('.add-archive [name=password]')!.value).toBe(left);
  });

  it('lets one be changed: its password is not shown, and stays where none is typed', async () => {
    const onChange = vi.fn(async () => true);
    const root = show({ ...SEVERAL_ARCHIVES, onChange });
    const item = root.querySelector('.kept > li')!;
    expect(item.querySelector('form')).toBeNull();
    await open(item);
    const values = [...item.querySelectorAll('input')].map(({ name, value }) => [name, value]);
    expect(Object.fromEntries(values)).toEqual({
      url: 'https://desk.example:8443',
      name: 'Desk',
      user: 'reader',
      password: '',
      database: 'variorum',
    });
    expect(item.querySelector('form')!.textContent).toContain('left empty, the one kept stays');
    await type(item, 'user', 'mira');
    await submit(item);
    expect(onChange.mock.calls).toEqual([
      [
        'Desk',
        {
          url: 'https://desk.example:8443',
          name: 'Desk',
          user: 'mira',
          password: '',
          database: 'variorum',
          sketches: true,
        },
      ],
    ]);
    expect(item.querySelector('form')).toBeNull();
    expect(document.activeElement).toBe(item.querySelector('summary'));
  });

  it('keeps what was typed where one was not changed', async () => {
    const root = show({ ...SEVERAL_ARCHIVES, onChange: async () => false });
    const item = root.querySelector('.kept > li')!;
    await open(item);
    await type(item, 'url', 'desk.example');
    await submit(item);
    expect(item.querySelector<HTMLInputElement>('[name=url]')!.value).toBe('desk.example');
  });

  it('says of each what its test found', () => {
    const items = [...show(SEVERAL_ARCHIVES).querySelectorAll('.kept > li')].map(
      (one) => one.textContent ?? '',
    );
    expect(items).toHaveLength(4);
    expect(items[0]).toContain(
      '812,400 articles; statements: 11,204,112; tables: version 1; ClickHouse 26.7.2.1.',
    );
    expect(items[0]).toContain('This account can only read, as it should. It keeps no sketches');
    expect(items[1]).toContain('Warning: this account can change the archive.');
    expect(items[1]).toContain('23.3.1.1 is older than 24.8');
    expect(items[2]).toContain('update Variorum.');
    expect(items[2]).toContain('version 2; this release reads version 1');
    expect(items[2]).not.toContain('It answers');
    expect(items[3]).toContain('Testing…');
  });

  it.each([true, false])('says whether some of its servers did not answer: %s', (partial) => {
    const root = show({ ...SEVERAL_ARCHIVES, findings: { Desk: { ...WORKING, partial } } });
    const said = root.querySelector('.kept > li')!.textContent!;
    expect(said).toContain('812,400 articles');
    expect(said.includes('Some of its servers did not answer.')).toBe(partial);
  });

  it('tests, removes, switches', async () => {
    const calls = {
      onTest: vi.fn(),
      onRemove: vi.fn(),
      onSketches: vi.fn(),
      onSwitch: vi.fn(),
      onForgetSite: vi.fn(),
    };
    const root = show({ ...SEVERAL_ARCHIVES, ...calls, findings: { Desk: WORKING } });
    await click(root.querySelector('[aria-label="Test Ledger"]'));
    await click(root.querySelector('[aria-label="Remove Quay"]'));
    await click(byText(root, '[role=switch]', 'Also send sketches of meaning'));
    await click(byText(root, '[role=switch]', 'Ask shared archives'));
    await click(root.querySelector('[aria-label="Forget estuary.example"]'));
    await click(root.querySelector('[aria-label="Forget intranet.harbour.example"]'));
    expect(Object.values(calls).map(({ mock }) => mock.calls)).toEqual([
      [['Ledger']],
      [['Quay']],
      [['Desk', false]],
      [[false]],
      [['estuary.example'], ['intranet.harbour.example']],
    ]);
  });
});

describe('ArchiveNotice', () => {
  it('names each archive and why; nothing where all answered', () => {
    const lines = [...renderIntoPage(<ArchiveNotice notices={NOTICES} />).querySelectorAll('p')];
    expect(new Set(lines.map((one) => one.textContent)).size).toBe(NOTICES.length);
    expect(lines[3]?.textContent).toBe(
      'The answer of “D3” is missing or not whole. It did not answer in time. Your own corpus has answered in full.',
    );
    expect(renderIntoPage(<ArchiveNotice notices={undefined} />).textContent).toBe('');
  });
});

describe('a source', () => {
  it.each([
    ['Desk', true],
    [undefined, false],
  ])('of the archive %s says so: %s', (archive, said) => {
    const root = renderIntoPage(
      <SourceLine
        appearance={{
          article: { id: 'x', title: 'Harbour reopens', outlet: 'Gazette', url: null, published: null },
          start: 0,
          end: 4,
          text: 'Held',
          speaker: null,
          form: 'direct',
          relation: 'verbatim',
          flags: [],
          confidence: 0.97,
          ...(archive === undefined ? {} : { archive }),
        }}
      />,
    );
    expect(root.textContent?.includes('from Desk')).toBe(said);
  });
});

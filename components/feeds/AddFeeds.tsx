/** How feeds come in: by the address of a feed or of a site, or as a list out of another reader. */
import { useState } from 'preact/hooks';
import { useTranslator } from '../translation.ts';

export interface AddFeedsProps {
  onAdd: (address: string) => void;
  onImport: (file: File) => void;
}

export function AddFeeds({ onAdd, onImport }: AddFeedsProps) {
  const { text } = useTranslator();
  const [address, setAddress] = useState('');
  return (
    <div class="add-feeds">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (address.trim()) onAdd(address.trim());
          setAddress('');
        }}
      >
        <label class="field">
          <span class="small">{text('feeds_address')}</span>
          <input
            id="feed-address"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button primary" id="feed-add">
          {text('feeds_add')}
        </button>
      </form>
      <div class="file">
        <label for="feeds-file">{text('feeds_import')}</label>
        <input
          id="feeds-file"
          type="file"
          accept=".opml,.xml,text/x-opml"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onImport(file);
            event.currentTarget.value = '';
          }}
        />
      </div>
    </div>
  );
}

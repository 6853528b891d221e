/** Says that sources cannot be opened just now, and that all else goes on. Draws nothing while there is a network. */
import { useTranslator } from './translation.ts';

export function OfflineNotice({ offline }: { offline: boolean | undefined }) {
  const { text } = useTranslator();
  return (
    <p class="offline padded soft small" role="status">
      {offline && text('status_offline')}
    </p>
  );
}

/**
 * Puts text into the clipboard, within the reader's click. Pages without TLS have no clipboard of their own: there the
 * page's own copying is asked for, and given the text instead of the selection. @throws Error where neither is allowed
 */
export async function copyText(text: string, doc = document): Promise<void> {
  const { clipboard } = doc.defaultView?.navigator ?? {};
  if (clipboard) {
    const done = await clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (done) return;
  }
  let given = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // The page's own listeners have no say in it, and no look.
    event.stopImmediatePropagation();
    given = true;
  };
  doc.defaultView?.addEventListener('copy', give, { capture: true, once: true });
  doc.execCommand('copy');
  doc.defaultView?.removeEventListener('copy', give, { capture: true });
  if (!given) throw new Error('The browser did not let the text be copied.');
}

/**
 * Asks the browser not to take the corpus away when the disk fills: at the moment when the reader begins to keep
 * something, since only then is there anything to lose and a question makes sense. Browsers that know the permission
 * for unlimited storage grant it without asking; whoever refuses is not asked again here.
 */

let asked = false;

export function askToPersist(storage: StorageManager | undefined = navigator.storage): void {
  if (asked || !storage?.persist) return;
  asked = true;
  storage
    .persisted()
    .then((already) => already || storage.persist())
    .catch(() => {});
}

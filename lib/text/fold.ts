/**
 * Folding: what two printings of the same words have in common. Takes any text, gives a key for equality only
 * (never for display): letters and digits in lower case without accents; case, quotation marks, dashes, commas,
 * full stops and all spacing are gone, so "Iron-clad," equals "ironclad". Brackets and ellipses stay, since an
 * editor's mark is a difference; so does the point in 1.5.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\.\s?\.\s?\./g, '…')
    .replace(/(\d)[,\u2009\u202f'](?=\d{3})/g, '$1')
    .replace(/(?<=\d)\.(?=\d)/g, '\u0000')
    .replace(/[^\p{L}\p{N}\p{Sc}%[\]…\0]+/gu, '')
    .replace(/\0/g, '.');
}

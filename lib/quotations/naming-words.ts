/**
 * Words before marks that quote nobody: so called, by name, and kinds of works and firms, in every language read.
 * Takes the text before a mark; says whether its last word is one.
 */
import { wordSet } from './closed-words/types.ts';

const NAMING = wordSet(
  `so-called titled entitled nicknamed dubbed named
   sogenannte sogenannten sogenannter sogenanntes roman buch film lied song serie titel
   soi-disant intitulé intitulée surnommé surnommée prétendu prétendue dite livre chanson série
   llamado llamada llamados llamadas denominado denominada titulado titulada apodado apodada novela libro película canción
   cosiddetto cosiddetta cosiddetti cosiddette intitolato intitolata soprannominato romanzo libro canzone
   chamado chamada chamados chamadas intitulado intitulada apelidado romance livro filme canção
   zogenoemde zogeheten zogenaamde getiteld bijgenaamd boek lied
   zwany zwana zwane zwani pt powieść książka piosenka
   называемый называемая называемое называемые роман книга фильм песня компания газета группа
   званий звана зване звані роман книга фільм пісня компанія газета гурт
   kallad kallade kallat roman bok låt film boken romanen filmen låten`,
);
/** Behind these a name follows in marks without a blank between. */
const NAMING_UNSPACED =
  /(?:いわゆる|所谓|所謂|小说|小說|电影|電影|绰号|綽號|小説|映画|番組|曲|歌曲|名为|名為|题为|題為)$/;
const NAMING_PHRASES =
  /(?:known as|connu sous le nom de|conocido como|noto come|conhecido como|bekannt als)$/i;

/** Characters of the longest word above, and a few. */
const LONGEST_NAMING = 20;

export function namesWhatFollows(before: string): boolean {
  const words = before.trimEnd();
  if (NAMING_UNSPACED.test(words) || NAMING_PHRASES.test(words)) return true;
  const last = /[\p{L}-]+$/u.exec(words.slice(-LONGEST_NAMING))?.[0];
  return last !== undefined && NAMING.has(last.toLowerCase());
}

/**
 * Whether a text's little words are English ones. A table of English words also knows many that other languages spell
 * the same ("important", "transition", "die"), so known words alone do not tell. A short text without little words of
 * any language counts as English: "rock-solid guarantees".
 */

/** Little words of English that are no other of the languages below, folded. */
const ENGLISH = words(
  `the of and to it its that this these those with from by not are were been have has had would could should will
   there they their them you your our us his her she my what which who when where why how if because than then
   on at for or but all about into over after before no so do does did is be he we i an any some more out up`,
);

/**
 * Little words of German, French, Spanish, Italian, Portuguese, Dutch, Swedish and Polish in Latin letters, folded (no
 * accents), that are no English word in common use. Other scripts share no word with the table.
 */
const OTHERS = words(
  `der das und ist nicht ein eine einen einem einer wir sie es ich dass auf fur mit von zu den dem des im auch aber wird
   sind wurde hat haben kein keine nur oder wenn wie bei nach uber unter mehr sehr noch schon
   le la les du de et est une un ne pas nous vous ils elle elles que qui dans pour sur avec ce cette ces sont aux au
   par plus mais ou se son sa ses leur c'est n'est d'un d'une qu'il
   el los las y en no una unos unas por con para se su sus lo al del como mas pero esta este esto hay muy sin
   il lo gli che di e non per una sono questo questa con nel nella della delle dei degli ma piu ha ho siamo
   o os um uma nao em na nas dos das ao com seu sua ele ela isso esta voce muito
   het een niet van wij zij hij dat met voor aan zijn werd worden ook maar naar bij geen wordt hebben heeft uit
   och att det som inte ar vi en ett pa med av till har kan ska den men om fran sig
   jest nie sie w z na do to ze jak ale czy przez jego tego tylko`,
);

for (const word of ENGLISH) OTHERS.delete(word);

/** @param folded the text's words, folded. Linear. */
export function readsAsEnglish(folded: readonly string[]): boolean {
  let english = 0;
  let other = 0;
  for (const word of folded) {
    if (ENGLISH.has(word)) english++;
    else if (OTHERS.has(word)) other++;
  }
  return other <= english;
}

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

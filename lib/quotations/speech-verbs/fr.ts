/** French verbs of saying: the forms news prints, present, imperfect, past participle and inversion with a hyphen. */
import { type SpeechVerbs, verbTable } from './types.ts';

export const frenchVerbs: SpeechVerbs = {
  verbs: verbTable({
    say: `dire:dit,disait,disent,dira,dirent déclarer:déclare,déclaré,déclarait,déclarent affirmer:affirme,affirmé,affirmait,affirment
      expliquer:explique,expliqué,expliquait,expliquent ajouter:ajoute,ajouté,ajoutait assurer:assure,assuré,assurait
      estimer:estime,estimé,estimait,estiment souligner:souligne,souligné,soulignait indiquer:indique,indiqué,indiquait
      préciser:précise,précisé,précisait annoncer:annonce,annoncé,annonçait écrire:écrit,écrivait répondre:répond,répondu,répondait,répondit
      répéter:répète,répété rappeler:rappelle,rappelé,rappelait insister:insiste,insisté lancer:lance,lancé confier:confie,confié
      raconter:raconte,raconté,racontait poursuivre:poursuit,poursuivi conclure:conclut,conclu regretter:regrette,regretté
      dénoncer:dénonce,dénoncé prévenir:prévient,prévenu avertir:avertit,averti noter:note,noté reconnaître:reconnaît,reconnu
      confirmer:confirme,confirmé réclamer:réclame,réclamé promettre:promet,promis demander:demande,demandé,demanda
      juger:juge,jugé martel:martèle,martelé marteler:martelait commenter:commente,commenté réagir:réagit,réagi
      rapporter:rapporte,rapporté soutenir:soutient,soutenu plaider:plaide,plaidé observer:observe,observé glisser:glisse,glissé murmurer:murmura,murmure crier:cria,crié s’exclamer:exclama,exclamé parler:parle,parlé,parlait
      rétorquer:rétorque,rétorqué,rétorqua tonner:tonne,tonné,tonna ironiser:ironise,ironisé renchérir:renchérit
      s’indigner:indigne,indigné admettre:admet,admis révéler:révèle,révélé protester:proteste,protesté résumer:résume,résumé
      détailler:détaille,détaillé prétendre:prétend,prétendu tempérer:tempère,tempéré faire:fait,font`,
    call: 'qualifier:qualifie,qualifié,qualifiait décrire:décrit,décrivait accuser:accuse,accusé,accusait appeler:appelle,appelé',
    mind: 'vouloir:veut,voulait croire:croit,croyait espérer:espère,espéré souhaiter:souhaite,souhaité',
  }),
  particles: new Map([['faire', ['savoir']]]),
  sourcePhrases: [['selon'], ['d’', 'après'], ["d'", 'après'], ['aux', 'dires', 'de']],
};

/** Spanish verbs of saying: the forms news prints, present, preterite, imperfect and participle. */
import { type SpeechVerbs, verbTable } from './types.ts';

export const spanishVerbs: SpeechVerbs = {
  verbs: verbTable({
    say: `decir:dice,dicen,dijo,dijeron,decía,dicho afirmar:afirma,afirmó,afirmaron,afirmaba,afirmado
      declarar:declara,declaró,declararon,declarado explicar:explica,explicó,explicaba,explicado añadir:añade,añadió,añadido
      asegurar:asegura,aseguró,aseguraron,asegurado señalar:señala,señaló,señalado indicar:indica,indicó,indicado
      manifestar:manifiesta,manifestó,manifestado apuntar:apunta,apuntó,apuntado subrayar:subraya,subrayó,subrayado
      destacar:destaca,destacó,destacado comentar:comenta,comentó,comentado precisar:precisa,precisó,precisado
      preguntar:pregunta,preguntó responder:responde,respondió,respondido contestar:contesta,contestó exclamar:exclama,exclamó
      anunciar:anuncia,anunció,anunciaron,anunciado advertir:advierte,advirtió,advertido insistir:insiste,insistió,insistido
      reconocer:reconoce,reconoció,reconocido admitir:admite,admitió lamentar:lamenta,lamentó criticar:critica,criticó
      denunciar:denuncia,denunció,denunciado recordar:recuerda,recordó contar:cuenta,contó contaba:contaba relatar:relata,relató
      escribir:escribe,escribió,escrito sostener:sostiene,sostuvo confirmar:confirma,confirmó,confirmado negar:niega,negó
      prometer:promete,prometió pedir:pide,pidió reclamar:reclama,reclamó exigir:exige,exigió concluir:concluye,concluyó
      reiterar:reitera,reiteró agregar:agrega,agregó expresar:expresa,expresó hablar:habla,habló defender:defiende,defendió
      gritar:gritó,grita argumentar:argumenta,argumentó opinar:opina,opinó informar:informa,informó,informado
      replicar:replicó espetar:espeta,espetó matizar:matiza,matizó zanjar:zanja,zanjó detallar:detalla,detalló,detallado
      aclarar:aclara,aclaró,aclarado recalcar:recalca,recalcó,recalcado revelar:revela,reveló,revelado avisar:avisó,avisado
      remarcar:remarca,remarcó bromear:bromea,bromeó ironizar:ironiza,ironizó protestar:protestó estimar:estima,estimó`,
    call: `llamar:llama,llamó calificar:califica,calificó,calificaron,calificado describir:describe,describió
      tildar:tilda,tildó tachar:tachó,tacha acusar:acusa,acusó definir:define,definió considerar:considera,consideró`,
    mind: 'creer:cree,creía querer:quiere,quería esperar:espera,esperaba',
  }),
  particles: new Map(),
  sourcePhrases: [['según'], ['en', 'palabras', 'de'], ['de', 'acuerdo', 'con'], ['a', 'juicio', 'de']],
};

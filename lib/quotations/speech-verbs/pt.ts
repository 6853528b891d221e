/** Portuguese verbs of saying, of both shores: present, preterite and participle. */
import { type SpeechVerbs, verbTable } from './types.ts';

export const portugueseVerbs: SpeechVerbs = {
  verbs: verbTable({
    say: `dizer:diz,dizem,disse,disseram,dizia,dito afirmar:afirma,afirmou,afirmaram,afirmado declarar:declara,declarou,declarado
      explicar:explica,explicou,explicado acrescentar:acrescenta,acrescentou garantir:garante,garantiu,garantido
      assegurar:assegura,assegurou sublinhar:sublinha,sublinhou salientar:salienta,salientou destacar:destaca,destacou
      referir:refere,referiu indicar:indica,indicou precisar:precisou,precisa adiantar:adianta,adiantou
      comentar:comenta,comentou contar:conta,contou relatar:relata,relatou perguntar:pergunta,perguntou
      responder:responde,respondeu anunciar:anuncia,anunciou,anunciaram avisar:avisa,avisou alertar:alerta,alertou
      insistir:insiste,insistiu reconhecer:reconhece,reconheceu admitir:admite,admitiu lamentar:lamenta,lamentou
      criticar:critica,criticou denunciar:denuncia,denunciou recordar:recorda,recordou lembrar:lembra,lembrou
      escrever:escreve,escreveu,escrito sustentar:sustenta,sustentou confirmar:confirma,confirmou negar:nega,negou
      prometer:promete,prometeu pedir:pede,pediu exigir:exige,exigiu concluir:conclui,concluiu reiterar:reitera,reiterou
      defender:defende,defendeu frisar:frisa,frisou informar:informa,informou exclamar:exclama,exclamou gritar:gritou
      falar:fala,falou ressaltar:ressalta,ressaltou argumentar:argumenta,argumentou apontar:aponta,apontou noticiar:noticia,noticiou
      rebater:rebate,rebateu emendar:emendou ironizar:ironiza,ironizou disparar:disparou retrucar:retruca,retrucou
      esclarecer:esclarece,esclareceu revelar:revela,revelou detalhar:detalhou ponderar:pondera,ponderou protestar:protestou
      completar:completou`,
    call: `chamar:chama,chamou classificar:classifica,classificou,classificaram descrever:descreve,descreveu
      qualificar:qualifica,qualificou acusar:acusa,acusou definir:define,definiu considerar:considera,considerou`,
    mind: 'acreditar:acredita,acreditava querer:quer,queria esperar:espera,esperava',
  }),
  particles: new Map(),
  sourcePhrases: [['segundo'], ['de', 'acordo', 'com'], ['nas', 'palavras', 'de']],
};

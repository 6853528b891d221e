/** Polish verbs of saying: present and past in both genders and numbers. */
import { type SpeechVerbs, verbTable } from './types.ts';

/** Writes the past of regular verbs: the stem before -ł with -ł, -ła, -li, -ły. */
const past = (present: string, ...stems: string[]) =>
  [present, ...stems.flatMap((stem) => [`${stem}ł`, `${stem}ła`, `${stem}li`, `${stem}ły`])].join(',');

export const polishVerbs: SpeechVerbs = {
  verbs: verbTable({
    say: `mówić:mówi,mówią,${past('rzecze', 'mówi')} powiedzieć:powie,powiedział,powiedziała,powiedzieli,powiedziały
      stwierdzić:${past('stwierdza', 'stwierdzi')} dodać:${past('dodaje', 'doda')} podkreślić:${past('podkreśla', 'podkreśli')}
      zaznaczyć:${past('zaznacza', 'zaznaczy')} zapewnić:${past('zapewnia', 'zapewni')} wyjaśnić:${past('wyjaśnia', 'wyjaśni')}
      tłumaczyć:${past('tłumaczy', 'tłumaczy')} oświadczyć:${past('oświadcza', 'oświadczy')} ocenić:${past('ocenia', 'oceni')}
      zapytać:${past('pyta', 'zapyta', 'pyta', 'spyta')} odpowiedzieć:odpowiada,odpowiedział,odpowiedziała odpowiadać:odpowiadał
      napisać:${past('pisze', 'napisa', 'pisa')} poinformować:${past('informuje', 'poinformowa', 'informowa')}
      ogłosić:${past('ogłasza', 'ogłosi')} przyznać:${past('przyznaje', 'przyzna')} ostrzec:ostrzega,ostrzegł,ostrzegła
      zapowiedzieć:zapowiada,zapowiedział,zapowiedziała opowiadać:${past('opowiada', 'opowiada')} wskazać:${past('wskazuje', 'wskaza')}
      przekazać:${past('przekazuje', 'przekaza')} twierdzić:${past('twierdzi', 'twierdzi')} apelować:${past('apeluje', 'zaapelowa', 'apelowa')}
      krzyczeć:krzyczy,krzyknął,krzyknęła przypomnieć:przypomina,przypomniał,przypomniała zauważyć:${past('zauważa', 'zauważy')}
      komentować:${past('komentuje', 'skomentowa', 'komentowa')} krytykować:${past('krytykuje', 'skrytykowa')} rzec:rzekł,rzekła
      relacjonować:${past('relacjonuje', 'relacjonowa')} potwierdzić:${past('potwierdza', 'potwierdzi')}
      odeprzeć:odparł,odparła,odparli grzmieć:grzmi,grzmiał,grzmiała przekonywać:przekonuje,przekonywał,przekonywała
      ripostować:ripostuje,ripostował,ripostowała żartować:żartuje,żartował,żartowała westchnąć:westchnął,westchnęła
      wtrącić:${past('wtrąca', 'wtrąci')} uściślić:${past('uściśla', 'uściśli')} alarmować:${past('alarmuje', 'alarmowa')}
      oburzyć:oburza,oburzył,oburzyła podać:podaje,podał,podała donosić:${past('donosi', 'donosi')}`,
    call: `nazwać:${past('nazywa', 'nazwa', 'nazywa')} określić:${past('określa', 'określi')} opisać:${past('opisuje', 'opisa')}
      oskarżyć:${past('oskarża', 'oskarży')}`,
    mind: 'chcieć:chce,chciał,chciała myśleć:myśli,myślał,myślała',
  }),
  particles: new Map(),
  sourcePhrases: [['według'], ['zdaniem'], ['jak', 'twierdzi']],
};

/**
 * Nouns for people by what they do, and words that come with them. Data for telling "the envoy" from "the table", for
 * taking titles off names, and for guessing gender. Lower case.
 */
import { wordSet } from '../closed-words/types.ts';

/** Nouns of persons that may head a description or stand before a name. */
export const PERSON_NOUNS = wordSet(
  `president premier chancellor king queen prince princess emperor pope cardinal bishop archbishop pastor priest imam
   rabbi reverend minister secretary undersecretary ambassador envoy diplomat senator congressman congresswoman
   representative lawmaker legislator governor mayor councilman councilwoman councillor councilor alderman
   commissioner chairman chairwoman chairperson chair chief leader head director executive ceo cfo manager boss
   founder cofounder co-founder owner publisher editor reporter correspondent journalist columnist commentator analyst
   anchor host author writer novelist poet historian professor lecturer teacher academic scholar scientist researcher
   economist expert strategist pollster consultant adviser advisor aide assistant deputy official officer
   spokesman spokeswoman spokesperson lawyer attorney prosecutor solicitor barrister judge justice sheriff detective
   inspector constable superintendent sergeant lieutenant captain major colonel general admiral commander commandant
   veteran soldier agent investigator coroner doctor physician surgeon nurse psychologist psychiatrist therapist
   coach striker goalkeeper midfielder defender player quarterback footballer referee athlete swimmer runner
   actor actress singer musician artist director producer comedian star designer chef architect engineer
   candidate nominee frontrunner front-runner rival opponent incumbent challenger contender hopeful democrat
   republican conservative liberal independent socialist tory businessman businesswoman billionaire celebrity mogul magnate
   entrepreneur investor banker trader farmer worker driver resident neighbor neighbour witness survivor victim suspect
   defendant plaintiff father mother son daughter brother sister wife husband widow uncle aunt cousin grandfather
   grandmother parent friend colleague partner fiancee man woman boy girl student pupil activist organizer organiser
   campaigner advocate critic supporter voter delegate member mp peer lord lady baroness dame sir
   dictator tycoon heir congressperson whistleblower operative fundraiser donor volunteer politician statesman
   person insider source traveller tourist customer client user owner landlord tenant teenager native pilot trooper
   firefighter paramedic vicar monk nun theologian treasurer comptroller controller superintendent principal dean
   provost trustee regulator watchdog narrator negotiator mediator representative speaker whip moderator
   impostor impersonator voice voice-over voiceover narration caller viewer passer-by bystander hacker publicist blogger youtuber ally foe newcomer retiree pensioner planner forecaster meteorologist hydrologist
   ministerin kanzler kanzlerin präsident präsidentin bürgermeister bürgermeisterin sprecher sprecherin minister
   trainer trainerin anwalt anwältin richter richterin leiter leiterin chefin vorsitzender vorsitzende
   ministre président présidente maire porte-parole avocat avocate juge directeur directrice entraîneur préfet préfète`,
);

/** Groups and bodies that speak. */
export const BODY_NOUNS = wordSet(
  `ministry government administration campaign committee commission department agency office party union association
   organization organisation group company firm bank court council board embassy parliament senate congress
   house police bureau federation institute university school newspaper paper magazine outlet network channel
   broadcaster website site tabloid weekly daily order opinion report study survey poll statement letter document memo email suit lawsuit complaint filing transcript ad affidavit petition indictment ruling verdict brief caption headline sign spokesmen spokespeople officials authorities
   people residents lawmakers republicans democrats critics supporters experts analysts scientists researchers
   economists protesters demonstrators activists leaders lawyers attorneys prosecutors investigators aides advisers
   advisors sources reporters journalists voters families parents students workers doctors teachers soldiers
   conservatives liberals members users witnesses neighbors neighbours friends colleagues rivals opponents
   candidates delegates diplomats ministers senators governors editors pollsters strategists observers
   commentators historians others some many women men americans union charity foundation club team airline
   crowd audience watchdog regulator hospital coalition alliance bloc kremlin pentagon vatican tribunal jury panel`,
);

/** Words printed before a name, besides PERSON_NOUNS: titles, grades and abbreviations. */
export const TITLES = wordSet(
  `mr mrs ms miss mx dr prof sir dame lord lady sen sens rep reps gov govs pres gen lt col maj capt cmdr sgt cpl
   cllr corporal brigadier pc dc wpc assemblyman assemblywoman pvt trooper adm brig hon rev fr sr atty former ex-president ex vice deputy prime secretary-general director-general
   president-elect prime-minister minister-president then-president then-candidate vice-president`,
);

/** Words before a title or a whole name that say whose or of what kind; alone before one word they are its name. */
export const QUALIFIERS = wordSet(
  `acting foreign defence defense interior finance health education justice attorney special senior assistant
   associate u.s us uk u.k british american russian incoming outgoing late then democratic gop tory labour independent
   national state federal presidential first home trade treasury energy climate environment transport`,
);

const FEMALE_ROLES =
  /(?:woman|ess|queen|mother|daughter|sister|wife|widow|aunt|girl|niece|lady|dame|baroness|nun|fiancee|chairwoman)$/;
const MALE_ROLES =
  /(?:[a-z]man|king|prince|father|son|brother|husband|uncle|boy|nephew|lord|sir|emperor|monk|pope|man)$/;

export function genderOfRole(role: string): 'male' | 'female' | null {
  if (/^(?:human|woman)$/.test(role)) return role === 'woman' ? 'female' : null;
  if (FEMALE_ROLES.test(role) && !/^(?:witness|hostess)$/.test(role)) return 'female';
  if (MALE_ROLES.test(role) && !/^(?:person|reason|prison|season|poison)$/.test(role)) return 'male';
  return null;
}

/** Descriptions that may stand for each other: "the Russian leader" for a president. */
const KINDS: readonly ReadonlySet<string>[] = [
  wordSet('leader president premier chancellor ruler king queen emperor dictator strongman minister'),
  wordSet('lawmaker senator congressman congresswoman representative legislator mp rep sen'),
  wordSet('lawyer attorney solicitor barrister counsel prosecutor'),
  wordSet('spokesman spokeswoman spokesperson'),
  wordSet('envoy ambassador diplomat negotiator'),
  wordSet('candidate nominee frontrunner front-runner hopeful contender'),
  wordSet('businessman mogul billionaire tycoon magnate developer'),
  wordSet('chief head director boss chairman chair chairwoman executive ceo secretary-general'),
  wordSet('professor academic scholar historian economist researcher scientist expert'),
  wordSet('reporter journalist correspondent columnist'),
  wordSet('officer policeman policewoman sergeant detective sheriff'),
];

/** Offices whose holder everybody knows, so that papers need not print who it is. */
export function isPublicOffice(head: string): boolean {
  return PUBLIC_OFFICES.has(head);
}

const PUBLIC_OFFICES = wordSet('president premier chancellor pope king queen mayor governor');

/** Who holds one is the incumbent of the next election. */
const ELECTED = wordSet(
  'senator representative congressman congresswoman lawmaker legislator governor mayor president councilman councilwoman',
);

/** Whether a person of the one role may be called by the other noun. */
export function sameKindOfRole(role: string, head: string): boolean {
  if (head === 'incumbent' && ELECTED.has(role)) return true;
  return role === head || KINDS.some((kind) => kind.has(role) && kind.has(head));
}

/** What an abbreviated title stands for. */
export const TITLE_NOUNS = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['col', 'colonel'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['adm', 'admiral'],
]);

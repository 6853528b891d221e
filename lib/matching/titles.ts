/**
 * Words printed before names that are no part of them: forms of address, offices and ranks, in the languages of the
 * project; data, folded. "Mme Maurel" and "Claire Maurel" differ in a title, not in a first name.
 */
import { foldWord } from '../text/words.ts';

const WORDS = `mr mrs ms miss mx dr sir lord lady dame baroness sen senator rep representative congressman congresswoman
  assemblyman assemblywoman councilman councilwoman councillor councilor cllr alderman gov governor gen general lt
  lieutenant col colonel cpl corporal maj major sgt sergeant brig brigadier adm admiral capt captain cmdr commander pvt
  private pte trooper constable pc dc wpc di ds dci supt superintendent inspector insp detective officer marshal
  president vice secretary prime minister premier chancellor king queen prince princess duke duchess pope cardinal bishop
  archbishop rev reverend father sister brother pastor imam rabbi judge justice attorney prof professor mayor sheriff
  chief director deputy speaker leader chairman chairwoman chair commissioner ambassador envoy spokesman spokeswoman
  spokesperson official coach nurse mp mep msp former ex foreign finance defense defence interior state press u.s us
  american russian british french german ukrainian chinese jr sr ii iii
  m mm mme mlle monsieur madame mademoiselle maître ministre président présidente maire député députée sénateur
  sénatrice général préfet
  herr herrn frau präsident präsidentin kanzler kanzlerin minister ministerin bürgermeister bürgermeisterin
  oberbürgermeister oberbürgermeisterin senatorin abgeordneter abgeordnete
  sra srta señor señora señorita don doña presidente presidenta ministro ministra alcalde alcaldesa senador senadora
  diputado diputada
  sig signor signora signorina signore dott dottor dottoressa onorevole sindaco sindaca senatore senatrice avvocato
  avvocata ingegner professoressa
  senhor senhora dona doutor doutora prefeito prefeita deputado deputada vereador vereadora
  dhr mevr mw meneer mevrouw burgemeester wethouder herre fru fröken statsminister borgmästare
  pan pani panem panią prezydent premier minister burmistrz poseł posłanka senator
  господин госпожа г-н г-жа президент премьер министр мэр губернатор депутат генерал
  пан пані прем'єр міністр мер міністерка депутатка`;

export const TITLES: ReadonlySet<string> = new Set(WORDS.split(/\s+/).map(foldWord));

/** Offices that German and Swedish write in one word with what they are of: Bundeskanzler, Vizepräsidentin. */
const JOINED_OFFICE =
  /^[\p{L}-]{2,}(?:prasident|kanzler|minister|burgermeister|senator|sekretar|direktor|statsminister)(?:in|n)?$/u;

/** @param folded a word of a name, without points */
export function isTitle(folded: string): boolean {
  return TITLES.has(folded) || JOINED_OFFICE.test(folded);
}

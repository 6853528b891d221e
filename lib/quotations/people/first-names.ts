/** Common first names with the gender they suggest. Data; a name here also shows where a person's name begins. */
import { wordSet } from '../closed-words/types.ts';
import { CYRILLIC_FEMALE_NAMES, CYRILLIC_MALE_NAMES } from './cyrillic-names.ts';

const MALE_NAMES = wordSet(
  `aaron abdul abdullah adam adrian ahmad ahmed alan albert alec alejandro aleksandr alex alexander alexei alexey alfred ali allan
   allen andre andreas andrei andrew andriy andrzej andy angelo anthony antoine antonio ari arnold arthur asif austin
   barack barry bashar ben benjamin benyamin bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan
   brent bret brett brian bruce bruno bryan byron calvin cameron carl carlos carter cesar chad charles charlie chris
   christian christoph christophe christopher chuck clarence clark claude claudio clay clayton cliff clifford clint colin corey cory
   craig curtis cyril dale dan daniel danny darrell darren darryl dave david dean denis dennis derek devin dick
   diego dieter dirk dmitri dmitry dominic dominik dominique don donald doug douglas drew duncan dustin dwight earl ed eddie edgar edmund
   eduardo edward edwin eli elijah elliot elliott emil emile emmanuel emmerson enrique eric erik ernest ernie ethan etienne eugene evan
   fabian federico felix fernando florian floyd francesco francis francisco franck francois françois frank frankie franklin franz fred frederic frederick friedrich fritz gabriel
   garrett gary gavin gene geoff geoffrey georg george georges gerald gerard gerhard gianni gilbert giles giorgio giovanni giuseppe glen glenn gonzalo gordon graham
   grant greg gregg gregory guillaume gus guy hans harold harry harvey hassan hector heinrich helmut henri henrik henry herbert herman hillel howard
   hubert hugh hugo hussein ian ibrahim igor imran ivan jack jackson jacob jacques jake jamal james jamie jan jared
   jason javier jay jean jeb jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joachim joaquin joe joel johan johann john johnny
   jon jonathan jordi jorge jose josef joseph josh joshua juan julian julien julio jürgen justin kamal karim karl karsten keir keith ken kenneth kent
   kevin khalid kim kirk klaus konstantin kurt kyle lance larry lars laurent lawrence lee len leo leon leonard leroy leslie
   lester lewis liam lincoln lindsey lionel lloyd logan lou louis luc luca lucas luigi luis luiz lukas luke mahmoud malcolm
   manuel marc marcel marco marcos marcus mario mark markus marshall martin martín marvin mathieu matt matteo matthew matthias maurice max maxime mehdi
   mehmet mel melvin michael michel miguel mikael mike mikhail mitch mitt mohamed mohammad mohammed morris muhammad murray narendra nathan
   nathaniel ned neil nelson nicholas nick nicolas nigel nikolai nils noah noel norbert norman olaf oleg oleksandr oleksiy oliver olivier omar orlando oscar
   oskar otto pablo paolo pascal pat patrick paul pavel pavlo pedro percy pete peter petro phil philip philipp philippe phillip pierre piers
   pieter preston quentin rafael rahul ralf ralph ramon randall randy raul ray raymond recep reggie reginald reince rene rex ricardo richard rick
   ricky rob robert roberto robin rod rodney rodrigo roger roland rolf roman ron ronald ronnie rory ross roy rudy rufus rupert rush russell ryan
   salman salvador sam samir samuel scott sean sebastian seán serge sergei sergey sergio seth shane shaun shawn sheldon shinzo sid
   silvio simon spencer stan stanley stefan stephan stephane stephen steve steven stewart stuart sven sylvain tariq ted
   terrence terry theo theodore thierry thomas tim timothy tobias toby tod todd tom tomas tommy tony travis trent trevor trey
   tucker tyler uwe vance vernon viktor victor vince vincent vitali vitaly vladimir volodymyr volker wade wallace walt
   walter warren wayne werner wilfried willem william willy winston wolfgang xavier xi yann yann yevgeny yuri yves zac zach zachary
   paweł jarosław mateusz piotr tomasz wojciech corentin baptiste benoît benoit rémi mathis
   aarav abdou adil agustin ahmet ajay akbar akira aksel alain alasdair alastair albin aldo alejo alessandro
   alessio alfie alfonso alistair aloysius alun alvaro amadou amir amit amos anand anatoly anders andoni angus anil
   ansel anselm anton antonin arash archie arjen arjun armando arne arno arturo arvind ashok auguste
   augustin axel bartosz bastian bjorn björn boaz bogdan bram bryn caleb callum calum casper cedric cian ciaran
   colm connor conor cormac cosimo cristian cuthbert dafydd damian damien damon danilo dario dariusz davide
   dawid declan deepak demetrius denzel desmond dimitri dimitris dinesh dmytro dragan edgardo edmond eero efe einar
   eirik elias emanuel emeka emiliano emlyn emre enzo erling erwin esteban euan eugen ewan ezra fabio fabrizio
   faisal farid felipe femi fergus filip finn fraser fyodor gaetan gareth gaston gautam gavriel gaël gennady gerrit
   gethin gideon gil gilles goran grigory guido gunnar gunther gustav gustavo gwyn hakim hamish hamza haruki
   haruto hasan heinz henning hermann hiroshi hisham horst huw hyun iain idris ieuan ignacio ilya imre ioan iqbal
   ishaan ismail istvan ivar ivo iwan jaap jakob jakub jan-erik janos jaroslav javed jerzy jinping jonas jonny
   jorgen joris jorn jozef juha jukka julius junichi józef jørgen kai kaito kasper kazuo keanu kenji kenta kieran
   kofi kostas krzysztof kwame lachlan lajos laszlo laurence leif lennart leonid leopold lev linus lorcan lorenzo
   lothar ludvig ludwig luka lukasz maciej mads magnus malik mamadou manfred manish manoj marcin marek mariano
   marius marko matei matias mats maxim maximilian michal michał mihai mikel mikkel miklos milan milos mirko mohan
   moritz moshe murdo mustafa nader naveen niall niels nikhil nikita niklas nikola nikos nitin obi olav    olof olu orhan osama osman otis ove owain owen paddy panos parker patrice pavol peder peer petros petter
   prakash pranav rab radek raj rajesh rakesh ramesh rasmus ravi reinhard remy rhys rishi roddy rohan rolando
   ruairi ruben rui ruslan sachin sadiq sami sanjay satoshi seamus sebastiano selim serhii shigeru siddharth
   silas soren stefano stellan stig sunil suresh svein séamus søren tadeusz takeshi taras tarek tatsuya tavish teo
   thabo thiago thorsten tiago tomaz tomás tor torquil torsten toru tristan tuan uli ulrich umberto urs vaclav
   vadim valentin valery vasco vasil vasyl vikram vilhelm vinay vincenzo vinod vitor vivek wael walid wenzel wim
   witold wladimir yannis yaroslav yasin yasser yiannis yitzhak youssef yusuf zbigniew zoran łukasz`,
);

const FEMALE_NAMES = wordSet(
  `abby abigail adele adriana agnes aisha alexandra alice alicia alison allison alyssa amanda amber amelia amina amy ana
   andrea angela angelina angie anita ann anna anne annegret annette annie antonia april ariana ashley audrey aurelie aurélie
   barbara beatrice becky bella bernadette beth betsy betty beverly birgit bonnie brenda bridget britney brittany brooke camille candace carina carla carly
   carmen carol carole caroline carolyn carrie catherine cathy cecilia cecile celia celine charlotte chelsea cheryl chloe christiane christina
   christine cindy claire clara claudia colleen condoleezza connie corinne cristina crystal cynthia daisy dana danielle darlene dawn deborah debbie debra
   delphine denise diana diane dianne donna dora doris dorothy ebony edith eileen elaine eleanor elena elisa elisabeth elise eliza
   elizabeth ella ellen elodie emily emma erica erika erin estelle esther eva eve evelyn faith fatima fiona florence
   frances francesca francoise françoise gabriela gabriele gabrielle gail gayle georgia geraldine gina giorgia giulia gloria grace greta gretchen gwen hannah heather heidi heike
   helen helena helene hilary hillary holly hope huma ida ines inge ingrid irene irina iris isabel isabella isabelle ivanka
   jackie jacqueline jan jana jane janet janice jasmine jean jeanne jen jenna jennifer jenny jessica jill jo joan
   joann joanna joanne jocelyn josephine joy joyce juanita judith judy julia juliana julie juliette june kaja kamala karen karin
   karine karla kate katharina katherine kathleen kathryn kathy katie katja katrina kay kaylee kellyanne kelly kerry kim kimberly kirsten kirsty
   kristen kristin kristina laila lara laura lauren laurie leah leila lena leslie leticia lila lily linda lisa liz liza
   loretta lori lorraine louise lucia lucie lucy luise lydia lynn mabel madeleine maggie manon mara marcia margaret margot maria marianne marie
   marilyn marina marine marion marissa marjorie marlene marta martha martina mary maureen maya megan meghan melania melanie melinda melissa
   mercedes meredith meryl mia michele michelle mildred miranda miriam molly mona monica monika monique muriel myra nadia nadine nancy naomi natalia natalie
   natasha nathalie nicola nicole nikki nina noelle nora norma odile olga olivia pam pamela patricia patty paula pauline
   peggy penny petra phyllis polly priscilla rachel ramona rebecca regina renate renee rhonda rita roberta robin rosa rose rosemary
   roxanne ruby ruth sabine sabrina sadie sally samantha sandra sandy sara sarah sasha segolene selena serena shannon sharon sheila
   shelly sherry shirley silke simone sofia sonia sonya sophia sophie stacey stacy stella stephanie sue susan susanne susie
   suzanne svenja svetlana sylvia sylvie tamara tammy tanya tara tatiana teresa terri theresa therese tiffany tina toni tracey tracy tricia tulsi
   ulrike ursula ute valentina valerie vanessa vera veronica veronique vicki vicky victoria viola violet virginia vivian wanda wendy whitney
   winnie yolanda yulia yvette yvonne zoe elif beate maren léa lea chloé hélène élise élodie inès anaïs
   aaliyah ada adela adelaide adeline aditi agata agathe agnete agnieszka aida aileen ailsa aine aino akiko alba
   alejandra aleksandra alessandra alessia alexandrine alina aliya alma alva amal ananya anastasia aneta angelika
   angharad anja anjali anka anke anna-lena anneke anneli annemarie anouk antje antonella aoife arabella arlene
   asha asma astrid ayesha ayse ayşe azra aïcha babette beata bente berit berta bertha bettina bianca birgitta
   blanca bozena bozhena britt britta bronwyn carolina catarina caterina catrin catriona celeste chiamaka chiara
   chidinma ciara claudine clementine concepcion cordelia corina cornelia cosima dagmar dagny dalia daniela danuta
   daria dariya deirdre delia denisa dervla dina divya dorota dorothea edna edwina eilidh eimear eira eithne elaina
   eleni eleonora elisabet elke ellinor eloise elsa elspeth elvira emanuela emilia emine ewa fabienne fadwa
   fanny farah fatma fatou felicity fenella fernanda florentina francisca frauke freya frida friederike gabriella
   galina gemma genevieve ginevra giovanna gisela gisele gitte glenda graciela grainne greetje gro gráinne
   guadalupe gudrun gunilla gwenllian gwyneth halima halina halyna hana hanan hanna hanne hannelore harriet hedda
   hedwig heledd helga henrietta henriette hermione hilda hilde hildegard hortense ileana ilka ilona ilse imelda
   imogen inga ingeborg ioana iona iryna isadora ishbel isla ivana iwona izabela jacinda jacinta jadwiga janine
   jaqueline jeanette jelena jemima jette joana johanna jolanta jorunn josefa josefina juana judit justine justyna
   jutta kadri kaori karoline kasia katarina katarzyna kateryna keiko khadija kirsi kirstie klara kristi kristine
   ksenia latoya leena leonie leonora lesya letizia lidia lieke liesbeth liesel lilian liliana lilja lina
   linnea lisbeth lise liv livia ljudmila lorna lotte lottie luciana luciena ludmila ludmilla luisa lyudmila maeve
   mafalda magda magdalena maike mairead maja malala malgorzata malin manuela marcela marcella marcelle mareike
   margarethe margarida margarita margaux margit margrethe mari mariam mariana marianna marieke mariella marija
   marika marisol maryam marzena mathilde matilda maud maura mavis małgorzata meera mette mhairi micaela mieke
   milena mina minna mira mireille moira morag morgana morven morwenna myriam myrtle nadira nadège nahla nanette
   nasrin nataliya natalya nayeli neha nela nell nerys ngozi nia niamh nicoletta nicolette nidia nieves noemi noor
   nour nuria odette oksana oleksandra olena olha ondine oonagh orla ottilie paloma paola patrizia pauliina    pernilla petronella philippa pia pilar pippa pooja prisca priya priyanka prudence radha raisa rana rania raquel
   rea rebekka renata rhiannon ricarda rina roisin romy rosalia rosalie rosalind rosamund rosanna rowena roxana
   ruta róisín sabina sabrin saima salma samira sanna saoirse saskia satu sela selma senga shabana shanice shirin
   shona shreya sidonie signe sigrid simona sinead sinéad siobhan siobhán siri sita slavka snezana solveig sonja
   stefania stina sujata sukhi sunita sunniva susana susanna sushma suzette svitlana swati synne tabitha tamar
   tamsin tanja tatjana tessa thandi thea theodora thora tiina tilda tilly tordis tove trine trude trudy tuula tuva
   ulla uma valeria valeska vasilisa veronika vesna vibeke vigdis viktoria viktoriya vilma violetta viviane
   vivienne wangari wenche wiebke wilhelmina wilma winifred xenia ximena yael yara yasmin yasmine yetunde yuki
   yuliya yumiko zahra zainab zara zelda zeynep zofia zoya zsofia zuzana zuzanna`,
);

/** Names of either gender say only that a person's name begins. */
export function genderOfFirstName(name: string): 'male' | 'female' | null {
  const male = isMale(name);
  const female = isFemale(name);
  return male === female ? null : male ? 'male' : 'female';
}

export function isFirstName(name: string): boolean {
  return isMale(name) || isFemale(name);
}

function isMale(name: string): boolean {
  return has(MALE_NAMES, name) || CYRILLIC_MALE_NAMES.has(name.toLowerCase());
}

function isFemale(name: string): boolean {
  return has(FEMALE_NAMES, name) || CYRILLIC_FEMALE_NAMES.has(name.toLowerCase());
}

/** With or without its accents: Lucía, Lucia. */
function has(names: ReadonlySet<string>, name: string): boolean {
  const lower = name.toLowerCase();
  if (names.has(lower)) return true;
  return /[^a-z-]/.test(lower) && names.has(lower.normalize('NFKD').replace(/\p{M}/gu, ''));
}

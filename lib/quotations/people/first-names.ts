/** Common first names with the gender they suggest. Data; a name here also shows where a person's name begins. */
import { wordSet } from '../closed-words/types.ts';

export const MALE_NAMES = wordSet(
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
   paweł jarosław mateusz piotr tomasz wojciech corentin baptiste benoît benoit rémi mathis`,
);

export const FEMALE_NAMES = wordSet(
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
   winnie yolanda yulia yvette yvonne zoe elif beate maren léa lea chloé hélène élise élodie inès anaïs`,
);

/** Names of either gender say only that a person's name begins. */
export function genderOfFirstName(name: string): 'male' | 'female' | null {
  const lower = name.toLowerCase();
  const male = MALE_NAMES.has(lower);
  const female = FEMALE_NAMES.has(lower);
  return male === female ? null : male ? 'male' : 'female';
}

export function isFirstName(name: string): boolean {
  const lower = name.toLowerCase();
  return MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower);
}

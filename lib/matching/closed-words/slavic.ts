/** Polish, Russian and Ukrainian; data. A second "not" word in a clause denies nothing more. */
import type { ClosedWords } from './types.ts';

export const polishWords: ClosedWords = {
  denials: 'nie bez',
  agreeing: `nigdy nikt nic nikogo nikomu niczego niczemu nigdzie żaden żadna żadne żadnego żadnej żadnych ani wcale`,
  harmlessBefore: 'tylko',
  prefixes: 'nie bez',
  modals: `must: muszę musi musimy muszą musiał trzeba
can: może możemy mogą mogę można
could: mógłby mogłaby mogłoby mógł mogła
should: powinien powinna powinno powinniśmy powinni należy
will: będzie będą będziemy będę`,
  days: `poniedziałek poniedziałku wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca
    kwietnia maja czerwca lipca sierpnia września października listopada grudnia dziś dzisiaj wczoraj jutro`,
  quantities: `order1: pierwszy pierwsza pierwsze pierwszego pierwszej pierwszą
order2: drugi druga drugie drugiego drugiej drugą
order3: trzeci trzecia trzecie trzeciego trzeciej trzecią
last: ostatni ostatnia ostatnie ostatniego
half: połowa połowę pół
quarter: ćwierć
dozens: dziesiątki tuzin
hundreds: setki
thousands: tysiące
euro: euro
dollar: dolar dolary dolarów
pound: funt funty funtów`,
  stop: `i a oraz lub albo ale ja ty on ona ono my wy oni one mnie mi ciebie ci go jego jej ich nas was się mój twój swój nasz
    wasz moja nasza ten ta to te tego tej tym tych który która które co kto gdzie kiedy jak dlaczego bo gdy jeśli że żeby
    wszystko wszyscy ktoś coś każdy w we z ze na do od po przed za pod nad przy dla o u przez jest są był była było były
    być już też także tu tam tak`,
};

export const russianWords: ClosedWords = {
  denials: 'не нет без нельзя невозможно',
  agreeing: `ни никогда никто ничто ничего никого никому никак нигде никакой никакая никакие никаких ничем вряд`,
  harmlessBefore: 'только просто',
  prefixes: 'не без бес',
  modals: `must: должен должна должно должны нужно надо обязан обязаны необходимо
can: могу может можем могут можно
could: мог могла могло могли
should: следует
will: будет будут будем буду`,
  days: `понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье января февраля марта апреля мая
    июня июля августа сентября октября ноября декабря сегодня вчера завтра послезавтра позавчера`,
  quantities: `order1: первый первая первое первого первой первую первые
order2: второй вторая второе второго вторую
order3: третий третья третье третьего третьей третью
last: последний последняя последнее последнего последней
half: половина половину полтора
third: треть
quarter: четверть
dozens: десятки десятков дюжина
hundreds: сотни сотен
thousands: тысячи
euro: евро
dollar: доллар доллара долларов доллары
pound: фунт фунта фунтов`,
  stop: `и а или но да я ты он она оно мы вы они меня мне тебя тебе его ему её ей нас нам вас вам их им себя мой твой свой наш
    ваш моя наша этот эта это эти тот та то те того той тем который которая которое которые что кто где когда как почему
    потому если чтобы хотя всё все всех кто-то каждый в во с со на до от по перед за под над при для о об у к из через есть
    был была было были быть уже ещё также тоже тут там так здесь`,
};

export const ukrainianWords: ClosedWords = {
  denials: 'не ні без неможливо нема немає',
  agreeing: `ані ніколи ніхто ніщо нічого нікого нікому ніяк ніде жоден жодна жодне жодного жодної жодних навряд`,
  harmlessBefore: 'тільки лише просто',
  prefixes: 'не без',
  modals: `must: повинен повинна повинно повинні мусить мусимо мусять треба потрібно необхідно
can: можу може можемо можуть можна
could: міг могла могло могли
should: слід
will: буде будуть будемо буду`,
  days: `понеділок вівторок середа середу четвер п'ятниця п'ятницю субота суботу неділя неділю січня лютого березня квітня
    травня червня липня серпня вересня жовтня листопада грудня сьогодні вчора учора завтра післязавтра`,
  quantities: `order1: перший перша перше першого першої першу перші
order2: другий друга друге другого другу
order3: третій третя третє третього третьої третю
last: останній остання останнє останнього останньої
half: половина половину півтора
third: третина третину
quarter: чверть
dozens: десятки десятків дюжина
hundreds: сотні сотень
thousands: тисячі
euro: євро
dollar: долар долара доларів долари
pound: фунт фунта фунтів`,
  stop: `і й а або але та я ти він вона воно ми ви вони мене мені тебе тобі його йому її їй нас нам вас вам їх їм себе мій твій
    свій наш ваш моя наша цей ця це ці той та те ті того тієї тим який яка яке які що хто де коли як чому тому якщо щоб
    хоча все всі хтось кожен в у з із зі на до від по перед за під над при для о про к через є був була було були бути вже
    ще також теж тут там так`,
};

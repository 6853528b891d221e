/**
 * The bare name of a person printed with an office in Japanese or Chinese. Takes a printed subject; gives the name and
 * the office where the name is surely whole (緑川市の田村恵子市長, 市议员王芳), else null: 田中市長 stays as printed.
 */

/** Where somebody holds office, before the name: 緑川市の. */
const OF = /^(?:[^の、。]{1,12}の)+(?=[\p{Script=Han}\p{Script=Katakana}])/u;
/** Surname and first name take four or five characters; three may be a surname. */
const JAPANESE = /^([\p{Script=Han}々]{4,5})(市長|町長|村長|知事|議員|教授|博士|選手|監督|さん|氏)$/u;
/** Ends a body, not a name: 緑川大学教授. */
const BODY = /[省庁府県都市町村区会局部社院党団署所学校]$/;
/** The commonest surnames, nine of ten people. */
const SURNAMES =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛阎段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬钱錢严嚴';
const CHINESE = new RegExp(
  `^.{0,10}?(市议员|市議員|议员|議員|市长|市長|县长|縣長|镇长|鎮長|省长|省長|总统|總統|总理|總理|主席|部长|部長|局长|局長|外长|外長|发言人|發言人|大使|书记|書記|教授|医生|醫生|律师|律師|院长|院長|校长|校長|经理|經理|主任|居民|村民)([${SURNAMES}]\\p{Script=Han}{1,2}|\\p{Script=Han}{1,6}·\\p{Script=Han}{1,8})$`,
  'u',
);

export interface NameBesideOffice {
  name: string;
  office: string;
}

export function nameBesideOffice(subject: string): NameBesideOffice | null {
  const japanese = JAPANESE.exec(subject.replace(OF, ''));
  if (japanese && !BODY.test(japanese[1]!)) return { name: japanese[1]!, office: japanese[2]! };
  const chinese = CHINESE.exec(subject);
  return chinese ? { name: chinese[2]!, office: chinese[1]! } : null;
}

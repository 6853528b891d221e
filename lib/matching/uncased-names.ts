/**
 * Names in scripts without capitals: Chinese, Japanese, Korean, Arabic, Hebrew, Hindi, Thai. What a capital tells
 * elsewhere, name or description, is told by words of office here. Takes names as printed; 'unknown' where only an
 * office is named.
 */
import { foldWord } from '../text/words.ts';
import type { SpeakerAgreement } from './speaker-agreement.ts';

/** Offices, forms of address and pronouns, printed before or after a name or in its place; general knowledge. */
const OFFICES =
  `市长 市長 总统 總統 大統領 主席 总理 總理 首相 部长 部長 外长 外長 外相 大臣 长官 長官 发言人 發言人 报道官 報道官 记者 記者 省长 省長 州长 州長 知事 议员 議員 委员 委員
  书记 書記 教授 博士 医生 先生 女士 小姐 太太 氏 さん 様 君 经理 經理 社长 社長 会长 會長 会長 代表 主任 官员 官員 当局 政府 担当者 関係者 幹部 他 她 他们 她们 彼 彼女 警察 队长 隊長 教练 教練 监督 監督 選手
  대통령 총리 장관 위원장 시장 의원 대표 교수 박사 씨 님 대변인 관계자 그 그녀 사장 회장 감독 선수 지사
  الرئيس رئيس الوزير وزير السيد السيدة الدكتور د النائب المتحدث متحدث الأمير الملك الشيخ هو هي
  הנשיא נשיא ראש הממשלה השר שר מר גברת דר פרופ דובר הדובר הוא היא אלוף חבר הכנסת
  श्री श्रीमती डॉ प्रधानमंत्री राष्ट्रपति मंत्री मुख्यमंत्री प्रवक्ता वह उन्होंने
  นาย นาง นางสาว ดร ประธานาธิบดี นายกรัฐมนตรี รัฐมนตรี โฆษก เขา เธอ`
    .split(/\s+/)
    .map(foldWord)
    .sort((x, y) => y.length - x.length);
const OFFICE_WORDS = new Set(OFFICES);
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{M}ー・·]+$/u;

/** Letters, and none of them has a capital. */
export function isUncased(name: string): boolean {
  return /\p{L}/u.test(name) && name.toLowerCase() === name.toUpperCase();
}

export function compareUncasedNames(a: string, b: string): SpeakerAgreement {
  const x = nameWords(a);
  const y = nameWords(b);
  if (!x.length || !y.length) return 'unknown';
  const [whole, other] = [x.join(''), y.join('')];
  if (whole === other) return 'same';
  // A surname alone: "田中" for "田中太郎", "김 위원장" for "김정은"; elsewhere the last of several words.
  if (x.length === 1 && y.length === 1)
    return whole.startsWith(other) || other.startsWith(whole) ? 'same' : 'different';
  if (x.length > 1 && y.length > 1) return x.at(-1) === y.at(-1) && x[0] === y[0] ? 'same' : 'different';
  return x.includes(y.at(-1)!) || y.includes(x.at(-1)!) ? 'same' : 'different';
}

/** Words of the name without offices; empty where nothing but an office is named. */
function nameWords(name: string): string[] {
  const words = name.replace(/[([（][^)\]）]*[)\]）]/g, ' ').match(/[\p{L}\p{M}ー]+/gu) ?? [];
  return words.map((word) => stripOffices(foldWord(word))).filter((word) => word && !OFFICE_WORDS.has(word));
}

/** "白浜市の佐藤健二市長", "海滨市市长王小明": the name stands after what it belongs to, before or after its office. */
function stripOffices(word: string): string {
  if (!UNSPACED.test(word)) return word;
  const rest = word.split(BELONGING).at(-1)!.split(LONG_OFFICES).filter(Boolean).at(-1) ?? '';
  const ending = SHORT_OFFICES.find((office) => rest.length > 2 && rest.endsWith(office));
  return ending ? rest.slice(0, -ending.length) : rest;
}

const BELONGING = /[の的]/;
const SHORT_OFFICES = OFFICES.filter((office) => office.length === 1);
const LONG_OFFICES = new RegExp(OFFICES.filter((office) => office.length > 1).join('|'));

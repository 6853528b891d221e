/** Chinese and Japanese; data, in the pieces a word segmenter cuts. Denials inside words are told in denials.ts. */
import type { ClosedWords } from './types.ts';

export const chineseWords: ClosedWords = {
  denials: '不 没 沒 没有 沒有 未 无 無 别 從不 从不 勿 莫 并非',
  modals: `must: 必须 必須 务必
may: 可能 也许 或许 也許
can: 可以 能 能够 能夠
should: 应该 應該 应当 應當 应
will: 将 將 会 會`,
  days: `今天 昨天 明天 后天 前天 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 一月 二月 三月
    四月 五月 六月 七月 八月 九月 十月 十一月 十二月`,
  quantities: `order1: 第一 首次 第一次
order2: 第二 第二次
order3: 第三 第三次
last: 最后 最後
half: 一半 半
dozens: 数十 几十
hundreds: 数百 几百
thousands: 数千 几千`,
  stop: `的 了 是 在 和 与 也 就 都 而 及 或 我 你 他 她 它 我们 你们 他们 她们 这 那 这个 那个 一个 有 把 被 对 从 到 向 给 以 为 因为 所以
    但 但是 如果 很 着 过 吗 呢 吧 之 其 着 于 由`,
};

export const japaneseWords: ClosedWords = {
  denials: 'ない なかっ なく ぬ ず せん まい なし 無い',
  modals: `must: ねば なら
may: かも
can: でき できる 出来る
should: べき すべき すべ`,
  days: `今日 昨日 明日 明後日 一昨日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜 一月 二月 三月 四月 五月
    六月 七月 八月 九月 十月 十一月 十二月 来月 先月 今月 来年 去年 今年`,
  quantities: `order1: 第一 最初
order2: 第二
order3: 第三
last: 最後
half: 半分
dozens: 数十
hundreds: 数百
thousands: 数千`,
  stop: `の に は を た が で て と し れ さ ある いる も する から な こと として い や など なっ その この それ これ あの 私 たち あなた 彼 彼女
    我々 です ます まし ませ だ でし う よう つもり へ より まで か ね よ ん`,
};

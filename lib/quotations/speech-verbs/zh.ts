/** Chinese verbs of saying, simplified and traditional. */
import { type SpeechVerbs, verbTable } from './types.ts';

const list = (words: string) =>
  words
    .split(/\s+/)
    .map((word) => `${word}:${word}`)
    .join(' ');

export const chineseVerbs: SpeechVerbs = {
  verbs: verbTable({
    say: list(
      `说 說 表示 指出 强调 強調 认为 認為 告诉 告訴 问 問 回答 答道 说道 說道 问道 問道 写道 寫道 回忆道 回憶道 补充说 補充說
       补充道 宣布 透露 坦言 介绍 介紹 解释 解釋 警告 呼吁 呼籲 重申 声称 聲稱 回应 回應 批评 批評 承认 承認 承诺 承諾
       感叹 感嘆 直言 喊道 笑道 称 稱 反问 反問 声明 聲明 发文 發文 提到 谈到 談到`,
    ),
    call: list('称为 稱為 称作 稱作 形容 形容为 形容為'),
  }),
  particles: new Map(),
  sourcePhrases: [],
};

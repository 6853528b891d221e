/**
 * Gives the answers of an interview to the person interviewed. Takes who that is, the passages and what is made of
 * them; changes those attributions. Paragraphs of one answer are one utterance.
 */
import type { Attribution } from './attribution.ts';
import type { Passage } from './find-passages.ts';
import type { Answers } from './interview-answers.ts';
import type { Registry } from './people/registry.ts';
import { referentOf } from './resolve-speaker.ts';

export function attributeAnswers(
  { name }: Answers,
  registry: Registry,
  passages: readonly Passage[],
  attributions: Attribution[],
): void {
  const person = registry.find(name, 0);
  const referent = person
    ? referentOf(person)
    : { name, person: null, gender: null, plural: false, human: true };
  for (const [index, passage] of passages.entries()) {
    if (!passage.answer) continue;
    const previous = passages[index - 1];
    const goesOn = previous?.answer === true && previous.block === passage.block - 1;
    const own = attributions[index]!;
    attributions[index] = {
      ...own,
      speaker: { name: referent.name, mention: name },
      referent,
      evidence: { naming: 'name', link: 'answer' },
      standsFree: true,
      to: [],
      via: [],
      cue: null,
      cueKind: null,
      utterance: goesOn ? attributions[index - 1]!.utterance : own.utterance,
    };
  }
}

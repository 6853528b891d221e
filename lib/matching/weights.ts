/**
 * Weights of the judge by feature (features.ts); data, written by test/evaluate/train-judge.ts. Fitted on 411 pairs of
 * real quotations labelled by one reader, with and without speakers, and on 5397 negatives drawn from 60,000 quotations
 * of US news of 2012–2021 (lexical hits and random pairs).
 */
import type { FeatureName } from './features.ts';

export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  bias: -8.087,
  containMax: 0.72,
  containMin: 1.677,
  sharedMass: 1.414,
  run: 0.588,
  runShare: -0.16,
  equal: 0.535,
  bag: 1.018,
  length: 0.837,
  rarest: 0.791,
  short: -0.524,
  containedWhole: 0.521,
  density: 0.133,
  containedMass: 2.076,
  sameSpeaker: 1.782,
  otherSpeaker: -1.234,
  sameDays: 1.145,
  weeks: -0.144,
  years: -0.53,
  sameSpeakerSameDays: -0.269,
  otherSpeakerWeak: -0.694,
};

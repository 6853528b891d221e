/**
 * Weights of the judge by feature (features.ts); data, written by test/evaluate/train-judge.ts. Fitted on 411 pairs of
 * real quotations labelled by one reader, with and without speakers, and on 5397 negatives drawn from 60,000 quotations
 * of US news of 2012–2021 (lexical hits and random pairs).
 */
import type { FeatureName } from './features.ts';

export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  bias: -8.09,
  containMax: 0.72,
  containMin: 1.68,
  sharedMass: 1.41,
  run: 0.59,
  runShare: -0.16,
  equal: 0.54,
  bag: 1.02,
  length: 0.84,
  rarest: 0.79,
  short: -0.52,
  containedWhole: 0.52,
  density: 0.13,
  containedMass: 2.08,
  sameSpeaker: 1.78,
  otherSpeaker: -1.23,
  sameDays: 1.15,
  weeks: -0.14,
  years: -0.53,
  sameSpeakerSameDays: -0.27,
  otherSpeakerWeak: -0.69,
};

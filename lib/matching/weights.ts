/** Weights of the judge by feature; data. */
import type { FeatureName } from './features.ts';

export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  bias: -7,
  containMax: 5,
  containMin: 2,
  sharedMass: 2,
  run: 0.5,
  runShare: 0.5,
  equal: 0.5,
  bag: 0.5,
  disorder: -0.5,
  length: 0,
  rarest: 0.5,
  short: -1,
  containedWhole: 0.5,
  names: 0,
  sameSpeaker: 1,
  otherSpeaker: -1.5,
  sameDays: 0.5,
  weeks: 0,
  years: -1,
  sameSpeakerSameDays: 0.5,
  otherSpeakerWeak: -3,
  sameSpeakerWeak: 0,
  reportedSame: 0,
};

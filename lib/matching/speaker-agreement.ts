/** What two names say together: one person, two, or nothing that can be told. */

export type SpeakerAgreement = 'same' | 'different' | 'unknown';

import { describe, expect, it } from 'vitest';
import { SpeakerLinks } from '../../../lib/matching/linked-speakers.ts';
import type { Speaker } from '../../../lib/types.ts';

const speaker = (name: string, mention = name): Speaker => ({ name, mention });
const envoy = speaker('Ilse Brandt', 'German Deputy Foreign Minister Ilse Brandt');

const links = new SpeakerLinks();
links.note(envoy);
links.note(speaker('Perrin Drummond', 'Drummond'));

describe('SpeakerLinks', () => {
  it.each<[string, Speaker | null, Speaker | null, string]>([
    ['one name', speaker('Brandt'), envoy, 'same'],
    ['a country and who holds its office', speaker('Germany'), envoy, 'linked'],
    ['its capital', speaker('Berlin'), envoy, 'linked'],
    ['an official of it', speaker('a senior German official'), envoy, 'linked'],
    ['the office without a name', speaker('Deputy Foreign Minister'), envoy, 'linked'],
    ['an official of another country', speaker('a French official'), envoy, 'none'],
    ['another office', speaker('the prime minister'), envoy, 'unknown'],
    ['a country and somebody without an office', speaker('Germany'), speaker('Perrin Drummond'), 'none'],
    ['only what somebody is', speaker('player from Orrin'), speaker('Perrin Drummond'), 'unknown'],
    ['officials of two countries', speaker('a French official'), speaker('a German official'), 'none'],
    ['two names', speaker('Perrin Drummond'), envoy, 'none'],
    ['nobody known', null, envoy, 'unknown'],
    ['nobody known on either side', null, null, 'unknown'],
  ])('%s', (_, a, b, link) => {
    expect([links.compare(a, b), links.compare(b, a)]).toEqual([link, link]);
  });
});

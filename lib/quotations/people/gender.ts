/** What a name, a role or a pronoun says of a person: enough to tell whom “he” or “she” may mean. */

export type Gender = 'male' | 'female' | null;

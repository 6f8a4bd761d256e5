import { SpeakerType } from '#domain';
import { describedParty } from './described-party.ts';
import type { Phrase } from './find-phrases.ts';
import { words } from './lexicon/words.ts';
import { isCollective, type Party } from './party.ts';
import type { Scene } from './scene.ts';
import { lowerAt, type Token } from './token.ts';
import { isA, WordClass } from './word-class.ts';

/** How far from its noun the maker of a document is told, in tokens. */
const NEAR = 6;

/** Who speaks through a document that the article says the maker of: "a review by the audit office". */
export function documentAuthor(scene: Scene, phrases: readonly Phrase[]): Party | null {
  const [head] = phrases;
  const noun = head === undefined ? undefined : scene.given.tokens[head.to - 1];
  if (head === undefined || !isDocument(noun)) return null;
  const known = scene.authors.get(noun.lower);
  const told =
    makerBeside(scene, phrases) ?? owner(scene, head) ?? (known === undefined ? makerOf(scene, noun.lower) : known);
  scene.authors.set(noun.lower, told);
  return told ?? lastBody(scene, head, noun.lower);
}

function isDocument(noun: Token | undefined): noun is Token {
  return isA(noun, WordClass.document) && !isA(noun, WordClass.organisation | WordClass.role);
}

/** "a review by the audit office" */
function makerBeside({ given }: Scene, phrases: readonly Phrase[]): Party | null {
  const maker = phrases.find(
    (phrase, index) => index > 0 && /^(?:by|from|of)$/.test(lowerAt(given.tokens, phrase.from - 1)),
  );
  return (maker === undefined ? undefined : given.directory.byPhrase.get(maker)) ?? null;
}

/** "the panel’s report" */
function owner(scene: Scene, phrase: Phrase): Party | null {
  const { tokens, directory } = scene.given;
  const mark = tokens.findIndex(
    (token, index) => index > phrase.from && index < phrase.to && isA(token, WordClass.possessiveMark),
  );
  if (mark < 0) return null;
  const owners = tokens.slice(phrase.from, mark).filter((token) => !isA(token, WordClass.determiner));
  const named = directory.parties.find(
    (party) => owners.length > 0 && owners.every(({ lower }) => party.words.has(lower)),
  );
  return named ?? describedParty(scene, [{ from: phrase.from, to: mark, name: null, isPronoun: false }], []);
}

/** Documents that a body that has just been spoken of has made, where nobody else is said to have. */
const ofBodies = new Set(
  words(
    'statement report study letter note review survey post email communique communiqué release message briefing audit',
  ),
);

function lastBody(scene: Scene, head: Phrase, noun: string): Party | null {
  if (!ofBodies.has(noun) || lowerAt(scene.given.tokens, head.from) !== 'the') return null;
  const last = scene.recents().find((party) => party.type !== SpeakerType.UNNAMED);
  return last !== undefined && isCollective(last) ? last : null;
}

/** "The study, led by the institute", anywhere in the article */
function makerOf({ given }: Scene, noun: string): Party | null {
  const { tokens, phrases, directory } = given;
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]?.lower !== noun) continue;
    for (let at = index + 1; at < index + NEAR; at++) {
      const phrase = lowerAt(tokens, at) === 'by' ? phrases.all[phrases.at[at + 1] ?? -1] : undefined;
      const party = phrase === undefined ? undefined : directory.byPhrase.get(phrase);
      if (party !== undefined) return party;
    }
  }
  return null;
}

import { SpeakerType } from '#domain';
import { documentParts, readerVerbs } from '../lexicon/document-kinds.ts';
import { words } from '../lexicon/words.ts';
import type { Phrase } from '../phrases/find-phrases.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import type { Scene } from '../speakers/scene.ts';
import { lowerAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { describedParty, knownParty } from './described-party.ts';
import { documentKind, isDocument } from './document-kind.ts';
import { DOCUMENT, isCollective, type Party } from './party.ts';
import { meant } from './pronoun-party.ts';
import { newUnnamedParty } from './unnamed-party.ts';

/** How far from its noun the maker of a document is told, in tokens. */
const NEAR = 14;

const parts = new Set(documentParts);
const readers = new Set(readerVerbs);

/** Who speaks through a document that the article says the maker of: "a review by the audit office". */
export function documentAuthor(scene: Scene, phrases: readonly Phrase[]): Party | null {
  const [head, ...rest] = withoutPart(scene, phrases);
  if (head === undefined) return null;
  const noun = lowerAt(scene.given.tokens, head.to - 1);
  if (!isDocument(noun) && !isStudy(scene, head)) return null;
  const kind = documentKind(noun);
  const author = makerBeside(scene, rest) ?? owner(scene, head) ?? keeper(scene, rest) ?? makerElsewhere(scene, kind);
  scene.authors.set(kind, author);
  return author ?? lastBody(scene, head, noun) ?? sameDocument(scene, head, kind) ?? studyItself(scene, head, phrases);
}

/** "The paper says": no newspaper that the article has named. */
function studyItself(scene: Scene, head: Phrase, phrases: readonly Phrase[]): Party | null {
  if (!isStudy(scene, head)) return null;
  const study = newUnnamedParty(scene.given.tokens, phrases, head);
  scene.remember(study);
  return study;
}

const ofScholars = new Set(words('study studies journal authors co-author co-authors'));

/** A paper is a newspaper, unless it is a person’s or the article tells of a study. */
function isStudy({ given: { tokens, phrases, directory } }: Scene, head: Phrase): boolean {
  if (lowerAt(tokens, head.to - 1) !== 'paper') return false;
  const owner = lowerAt(tokens, phrases.owners.get(head)?.from ?? -1);
  const isOwn = directory.parties.some(({ type, words: own }) => type === SpeakerType.PERSON && own.has(owner));
  return isOwn || tokens.some(({ lower }) => ofScholars.has(lower));
}

/** "the draft" of "a footnote in the draft" */
function withoutPart({ given }: Scene, phrases: readonly Phrase[]): readonly Phrase[] {
  const noun = lowerAt(given.tokens, (phrases[0]?.to ?? 0) - 1);
  return parts.has(noun) ? phrases.slice(1) : phrases;
}

/** Whoever was found to have made such a document; the article is searched once for each kind. */
function makerElsewhere(scene: Scene, kind: string): Party | null {
  const known = scene.authors.get(kind);
  return known === undefined ? makerOf(scene, kind) : known;
}

/** "a review by the audit office" */
function makerBeside(scene: Scene, rest: readonly Phrase[]): Party | null {
  const { tokens, directory } = scene.given;
  const maker = rest.find(
    ({ from }) => isMakerWord(scene, from - 1) || /^(?:from|of)$/.test(lowerAt(tokens, from - 1)),
  );
  if (maker === undefined) return null;
  const isBody = isA(tokens[maker.to - 1], WordClass.organisation) && isA(tokens[maker.from], WordClass.determiner);
  return directory.byPhrase.get(maker) ?? (isBody ? knownParty(scene, [maker], []) : null);
}

/** Whether "by" tells the maker, and not who has read a document. */
function isMakerWord({ given: { tokens } }: Scene, index: number): boolean {
  return lowerAt(tokens, index) === 'by' && !readers.has(lowerAt(tokens, index - 1));
}

/** "the panel’s report", "their report" */
function owner(scene: Scene, phrase: Phrase): Party | null {
  const { tokens, directory } = scene.given;
  if (isA(tokens[phrase.from], WordClass.possessive)) return meant(scene, lowerAt(tokens, phrase.from), phrase.from);
  const mark =
    tokens.slice(phrase.from, phrase.to).findIndex((token) => isA(token, WordClass.possessiveMark)) + phrase.from;
  if (mark <= phrase.from) return null;
  const owners = tokens.slice(phrase.from, mark).filter((token) => !isA(token, WordClass.determiner));
  const named = directory.parties.find(
    (party) => owners.length > 0 && owners.every(({ lower }) => party.words.has(lower)),
  );
  return named ?? describedParty(scene, [{ from: phrase.from, to: mark, name: null, isPronoun: false }], []);
}

/** "the sign on his gate", "a letter to her sister" */
function keeper(scene: Scene, rest: readonly Phrase[]): Party | null {
  const { tokens } = scene.given;
  const place = rest.find(({ from }) => isA(tokens[from], WordClass.possessive));
  return place === undefined ? null : meant(scene, lowerAt(tokens, place.from), place.from);
}

/** Documents that a body that has just been spoken of has made, where nobody else is said to have. */
const ofBodies = new Set(
  words(`
  statement report study letter note review survey post email communique communiqué release message briefing audit
  draft regulation proposal directive bill law plan document filing lawsuit
  `),
);

function lastBody(scene: Scene, head: Phrase, noun: string): Party | null {
  if (!ofBodies.has(noun) || lowerAt(scene.given.tokens, head.from) !== 'the') return null;
  const last = scene.recents().find((party) => party.type !== SpeakerType.UNNAMED);
  return last !== undefined && isCollective(last) ? last : null;
}

/** "The paper" after "a study" */
function sameDocument(scene: Scene, head: Phrase, kind: string): Party | null {
  if (lowerAt(scene.given.tokens, head.from) !== 'the') return null;
  return (
    scene.unnamed.findLast(
      ({ roles, heads }) => roles.has(DOCUMENT) && [...heads].some((noun) => documentKind(noun) === kind),
    ) ?? null
  );
}

/** "The study, led by the institute", anywhere in the article */
function makerOf(scene: Scene, kind: string): Party | null {
  const { tokens, phrases, directory } = scene.given;
  for (const index of scene.documentPlaces.get(kind) ?? []) {
    for (let at = index + 1; at < index + NEAR && !isSentenceEnd(lowerAt(tokens, at)); at++) {
      const phrase = isMakerWord(scene, at) ? phraseAt(phrases, at + 1) : undefined;
      const party = phrase === undefined ? undefined : directory.byPhrase.get(phrase);
      if (party !== undefined) return party;
    }
  }
  return null;
}

function isSentenceEnd(mark: string): boolean {
  return mark === '.' || mark === '?' || mark === '!';
}

/** Whom "it" means before "reads": the sign or the letter that was spoken of last, or whoever held it up. */
export function writtenParty(scene: Scene): Party | null {
  const { written } = scene;
  if (written === null) return null;
  const { phrase, holder } = written;
  return holder ?? documentAuthor(scene, [phrase]) ?? newUnnamedParty(scene.given.tokens, [phrase], phrase);
}

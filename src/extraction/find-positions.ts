import { foldedName, type PositionRecord, SpeakerType } from '#domain';
import { BodyKind } from './body.ts';
import { countryIndex } from './country-words.ts';
import { spelled } from './find-bodies.ts';
import { dateAfter, type FoundDate } from './find-date.ts';
import { officeIn } from './find-office.ts';
import type { Phrase } from './find-phrases.ts';
import { hasBodyNoun, impliedOwner, ownerOfSibling } from './implied-owner.ts';
import { copulas } from './lexicon/membership-words.ts';
import { appointVerbs, impliedOffices, officeVerbs, tenureVerbs } from './lexicon/offices.ts';
import { portfolios } from './lexicon/portfolios.ts';
import { words } from './lexicon/words.ts';
import { cover } from './membership-claim.ts';
import { mayBeBody, ownerOfPossessive } from './office-owner.ts';
import type { Party } from './party.ts';
import type { Holding, Office, PositionText } from './position-text.ts';
import { relativeOffices } from './relative-offices.ts';
import { sentenceAt } from './sentence-at.ts';
import { spokenOffices } from './spoken-offices.ts';
import { lowerAt, spanOf, type Token, type TokenRange, textAt } from './token.ts';
import { isA, WordClass } from './word-class.ts';

const appoints: ReadonlySet<string> = new Set(appointVerbs);
const copular: ReadonlySet<string> = new Set(copulas);
const tenure: ReadonlySet<string> = new Set(tenureVerbs);
const implied: ReadonlySet<string> = new Set(impliedOffices);

const topics: ReadonlySet<string> = new Set(portfolios);
/** Short forms of address that are offices too. */
const ranks: ReadonlySet<string> = new Set(words('sgt insp supt cllr cr sen rep gov'));

/** A person's name, and where its sentence ends. */
interface Bearer {
  readonly person: Party;
  readonly phrase: Phrase;
  readonly name: TokenRange;
  readonly sentence: TokenRange;
}

/** Finds who holds which office in what; each once, told in full where the article does so anywhere. */
export function findPositions(text: PositionText): PositionRecord[] {
  const holdings = [...text.directory.byPhrase].flatMap(([phrase, person]) => holdingsOf(text, phrase, person));
  const stated = holdings.filter(({ of }) => of !== null);
  const known = new Set(stated.map(({ person }) => person));
  const open = holdings.filter(
    ({ of, person, head, title }) =>
      of === null && !known.has(person) && (implied.has(head) || hasBodyNoun(text, title)),
  );
  const completed = open.flatMap((holding) => {
    const of = ownerOfSibling(holding, stated) ?? impliedOwner(text, holding);
    return of === null ? [] : [{ ...holding, of }];
  });
  const holders = [...stated, ...completed];
  return recordsOf(text, [...holders, ...relativeOffices(text, holders), ...spokenOffices(text, holders)]);
}

/** Whoever is a person, or may be one by the look of the name. */
function canHold({ type, isSure, words }: Party): boolean {
  return type === SpeakerType.PERSON || (type === SpeakerType.ORGANISATION && !isSure && words.size > 1);
}

/** A name that is a country's, or has a noun for a body in it, is no person's. */
function isBody({ bodies, tokens }: PositionText, name: TokenRange): boolean {
  const body = bodies.around(name);
  if (body !== null && body.noun === null) return true;
  return (
    name.to === name.from + 1 &&
    (topics.has(lowerAt(tokens, name.from)) ||
      isA(tokens[name.from], WordClass.organisation | WordClass.people) ||
      lowerAt(tokens, name.from) === 'states')
  );
}

function holdingsOf(text: PositionText, phrase: Phrase, person: Party): Holding[] {
  const sentence = text.sentences[sentenceAt(text.sentences, phrase.from)];
  if (!canHold(person) || phrase.name === null || sentence === undefined || isBody(text, phrase.name)) return [];
  const bearer = { person, phrase, name: phrase.name, sentence };
  const offices = [
    officeBefore(text, bearer),
    officeBeside(text, bearer),
    officeAfter(text, bearer),
    officeTold(text, bearer),
    officeGiven(text, bearer),
  ];
  return offices.flatMap((office) => (office === null ? [] : [{ ...office, person }]));
}

/** "Ayland’s Foreign Minister Ada Roe", with "of Roe Bank" after the name where nothing before it tells. */
function officeBefore(text: PositionText, { phrase, name }: Bearer): Office | null {
  const start = startOfOffice(text, phrase.from);
  const end =
    start < phrase.from
      ? endOfPortfolio(text.tokens, name)
      : beforeAddress(text.tokens, { from: phrase.from, to: name.from });
  if (end === start) return null;
  const office = officeIn(text, { from: start, to: end, isWhole: true });
  if (office === null || isHonour(text.tokens, office.title)) return null;
  const whole = { ...office, range: { from: office.range.from, to: name.to } };
  return office.of === null ? withBodyAfter(text, whole) : whole;
}

/** "Minister of Fisheries Ada Roe": the office begins in the phrase before. */
function startOfOffice({ tokens, phrases }: PositionText, from: number): number {
  // "US" is read as a pronoun, and so is no part of the phrase.
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(textAt(tokens, from - 1)) && countryIndex.byName.has(lowerAt(tokens, from - 1)))
    return from - 1;
  if (/^(?:managing|acting|outgoing|incoming)$/.test(lowerAt(tokens, from - 1))) return from - 1;
  if (!/^(?:of|for)$/.test(lowerAt(tokens, from - 1))) return from;
  const before = phrases.all[phrases.at[from - 2] ?? -1];
  return before?.to === from - 1 && before.name === null && isA(tokens[from - 2], WordClass.role) ? before.from : from;
}

/** "Chief Ada Roe" is an honour in many countries. */
function isHonour(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return to === from + 1 && textAt(tokens, from) === 'Chief';
}

/** "Commissioner for Water Resources Ada Roe": the name as it was found begins with what the office is for. */
function endOfPortfolio(tokens: readonly Token[], { from, to }: TokenRange): number {
  let end = from;
  for (let index = from; index < to - 1; index++) if (topics.has(lowerAt(tokens, index))) end = index + 1;
  return end;
}

/** Forms of address stand between an office and a name: "Minister Datuk Ada Roe". */
function beforeAddress(tokens: readonly Token[], { from, to }: TokenRange): number {
  let end = to;
  while (end > from && isAddress(tokens[end - 1])) end--;
  // "Sgt Ada Roe": the address is all there is.
  const last = textAt(tokens, to - 1) === '.' ? to - 1 : to;
  return end === from && ranks.has(lowerAt(tokens, last - 1)) ? last : end;
}

function isAddress(token: Token | undefined): boolean {
  return token?.text === '.' || (isA(token, WordClass.title) && !isA(token, WordClass.role));
}

function withBodyAfter(text: PositionText, office: Office): Office {
  const { tokens, bodies, names } = text;
  const comma = textAt(tokens, office.range.to) === ',' ? 1 : 0;
  const at = office.range.to + comma;
  if (!/^(?:of|at|from|with)$/.test(lowerAt(tokens, at))) return office;
  const body = bodies.from(at + 1);
  if (body?.noun === null)
    return { ...office, of: names.nameOf(body), range: { from: office.range.from, to: body.to } };
  const phrase = text.phrases.all[text.phrases.at[at + 1] ?? -1];
  const party = phrase === undefined ? undefined : text.directory.byPhrase.get(phrase);
  if (phrase === undefined || party === undefined || (party.isSure && !mayBeBody(party)) || phrase.from !== at + 1)
    return office;
  return { ...office, of: party.name, range: { from: office.range.from, to: phrase.to } };
}

/** "The mayor of Ayr, Ada Roe" */
function officeBeside(text: PositionText, { phrase, name, sentence }: Bearer): Office | null {
  const { tokens } = text;
  const start = beforeAddress(tokens, { from: phrase.from, to: name.from });
  const isAddressed =
    start === phrase.from || (name.from - phrase.from === 1 && isA(tokens[phrase.from], WordClass.title));
  const hasArticle = start === phrase.from + 1 && isA(tokens[phrase.from], WordClass.determiner);
  const isInverted = /^(?:is|was|remains)$/.test(lowerAt(tokens, phrase.from - 1));
  if ((textAt(tokens, phrase.from - 1) !== ',' && !isInverted) || (!isAddressed && !hasArticle)) return null;
  const comma = phrase.from - 1;
  for (let from = comma - 1; from >= Math.max(sentence.from, comma - LONGEST); from--) {
    if (textAt(tokens, from) === ',' || textAt(tokens, from) === ';') break;
    if (!canBegin(tokens, from, sentence.from)) continue;
    const office = officeIn(text, { from, to: comma, isWhole: true });
    if (office !== null) return isOfAnother(text, from) ? null : { ...office, range: { from, to: name.to } };
  }
  return null;
}

/** "Ada Roe, a lecturer in law, Ben Low and others": the office is that of the name before it. */
function isOfAnother({ tokens, phrases, directory }: PositionText, from: number): boolean {
  const before = textAt(tokens, from - 1) === ',' ? phrases.all[phrases.at[from - 2] ?? -1] : undefined;
  return before?.to === from - 1 && before.name !== null && directory.byPhrase.get(before)?.type === SpeakerType.PERSON;
}

const LONGEST = 20;

/** An office begins with an article, a possessive, a name, or with the sentence. */
function canBegin(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (index === first || isA(token, WordClass.determiner | WordClass.possessive)) return true;
  return (
    token?.capital === true && before?.capital !== true && !isA(before, WordClass.determiner | WordClass.preposition)
  );
}

/** "Ada Roe, director of the Port Authority," and "Ada Roe, who chairs the Port Authority" */
function officeAfter(text: PositionText, { phrase, name, sentence }: Bearer): Office | null {
  const { tokens } = text;
  const origin = originAfter(text, phrase.to);
  const open = afterAge(tokens, origin?.to ?? phrase.to);
  if (!/^[,(–—]$/.test(textAt(tokens, open)) || isA(tokens[open + 1], WordClass.conjunction)) return null;
  if (lowerAt(tokens, open + 1) === 'who') return officeOfVerb(text, phrase, afterAuxiliaries(tokens, open + 2));
  const from = /^(?:now|currently|then|formerly|once)$/.test(lowerAt(tokens, open + 1)) ? open + 2 : open + 1;
  if (isClause(tokens, from)) return null;
  const office = officeIn(text, { from, to: sentence.to, isWhole: false });
  if (office === null || !isOver(tokens, office.range.to)) return null;
  const of = office.of ?? origin?.of ?? ownerOfPossessive(text, { from: phrase.from, to: name.from })?.name ?? null;
  return { ...office, of, range: cover([name, office.range]) };
}

/** "Ada Roe of Roe House, a researcher": where somebody is from stands between the name and the office. */
function originAfter({ tokens, bodies, names }: PositionText, at: number): { of: string | null; to: number } | null {
  const body = lowerAt(tokens, at) === 'of' ? bodies.from(at + 1) : null;
  return body === null || body.noun !== null
    ? null
    : { of: body.kind === BodyKind.organisation ? names.nameOf(body) : null, to: body.to };
}

/** "Ada Roe, blamed the …": a verb and its object, and no office. */
function isClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const opens = WordClass.determiner | WordClass.possessive;
  return token?.capital === false && !isA(token, opens | WordClass.role) && isA(tokens[at + 1], opens);
}

/** "Ada Roe, 61, director of …" */
function afterAge(tokens: readonly Token[], at: number): number {
  const isAge =
    textAt(tokens, at) === ',' && /^\d{1,3}$/.test(textAt(tokens, at + 1)) && textAt(tokens, at + 2) === ',';
  return isAge ? at + 2 : at;
}

/** An apposition ends in a mark, or goes on with what it was since when. */
function isOver(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind >= 2) return true;
  return /^(?:since|until|from|and|who|in)$/.test(token.lower);
}

function afterAuxiliaries(tokens: readonly Token[], at: number): number {
  let index = at;
  while (isA(tokens[index], WordClass.auxiliary | WordClass.adverb) && !isA(tokens[index], WordClass.negation)) index++;
  return index;
}

function officeOfVerb(text: PositionText, phrase: Phrase, at: number): Office | null {
  const title = officeVerbs[lowerAt(text.tokens, at)];
  const body = title === undefined ? null : text.bodies.from(at + 1);
  if (title === undefined || body === null) return null;
  const verb = { from: at, to: at + 1 };
  return { title: verb, head: title, of: text.names.nameOf(body), range: { from: phrase.from, to: body.to } };
}

/** "Ada Roe was named head of the Port Authority", "Ada Roe is its director" */
function officeTold(text: PositionText, { phrase, sentence }: Bearer): Office | null {
  const { tokens } = text;
  let index = afterAside(tokens, phrase.to, sentence.to);
  let isTold = false;
  while (index < sentence.to && isTellingWord(tokens, index)) {
    isTold ||=
      copular.has(lowerAt(tokens, index)) || appoints.has(lowerAt(tokens, index)) || tenure.has(lowerAt(tokens, index));
    index++;
  }
  if (!isTold) return null;
  const office = officeIn(text, { from: index, to: sentence.to, isWhole: false });
  return office?.of == null ? null : { ...office, range: cover([phrase, office.range]) };
}

/** "The council appointed Ada Roe as its head", "Roe Bank named Ada Roe chief executive" */
function officeGiven(text: PositionText, { phrase, sentence }: Bearer): Office | null {
  const { tokens, bodies, names } = text;
  const verb = phrase.from - 1;
  if (!appoints.has(lowerAt(tokens, verb)) || isA(tokens[verb - 1], WordClass.passive)) return null;
  const from = lowerAt(tokens, phrase.to) === 'as' ? phrase.to + 1 : phrase.to;
  const office = officeIn(text, { from, to: sentence.to, isWhole: false });
  if (office === null) return null;
  const giver = bodies.until(verb);
  const of = office.of ?? (giver === null ? null : names.nameOf(giver));
  return of === null ? null : { ...office, of, range: cover([phrase, office.range]) };
}

/** "Ada Roe, who …, was named": the verb stands behind what is between commas; "who is" is one itself. */
function afterAside(tokens: readonly Token[], at: number, limit: number): number {
  if (textAt(tokens, at) === ',' && copular.has(lowerAt(tokens, at + 1))) return at + 1;
  if (textAt(tokens, at) !== ',' || lowerAt(tokens, at + 1) === 'who')
    return textAt(tokens, at) === ',' && copular.has(lowerAt(tokens, at + 2)) ? at + 1 : behindComma(tokens, at, limit);
  return behindComma(tokens, at, limit);
}

function behindComma(tokens: readonly Token[], at: number, limit: number): number {
  if (textAt(tokens, at) !== ',') return at;
  for (let index = at + 1; index < Math.min(limit, at + LONGEST_ASIDE); index++) {
    if (textAt(tokens, index) === ',' && copular.has(lowerAt(tokens, index + 1))) return index + 1;
  }
  return at;
}

const LONGEST_ASIDE = 30;

function isTellingWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const lower = token?.lower ?? '';
  if (/^(?:will|would|could|may|might|not|never)$/.test(lower)) return false;
  if (isA(token, WordClass.auxiliary | WordClass.adverb) || copular.has(lower)) return !isA(token, WordClass.negation);
  return appoints.has(lower) || tenure.has(lower) || /^(?:as|in|to|who)$/.test(lower);
}

function recordsOf(text: PositionText, holdings: readonly Holding[]): PositionRecord[] {
  const records = new Map<string, PositionRecord>();
  for (const holding of holdings.toSorted((one, other) => one.range.from - other.range.from)) {
    const evidence = spanOf(text.tokens, holding.range);
    if (evidence === null || holding.of === null) continue;
    const key = `${holding.person.name}\n${foldedName(holding.of)}`;
    if (records.has(key)) continue;
    const since = sinceOf(text, holding);
    const record = { person: holding.person.name, title: titleOf(text, holding), of: holding.of, evidence };
    records.set(key, since === null ? record : { ...record, since: since.value });
  }
  return [...records.values()];
}

/** "since 2019" after a title, or when its holder was put into it. */
function sinceOf({ tokens }: PositionText, { range, title }: Holding): FoundDate | null {
  const word = lowerAt(tokens, range.to);
  if (word === 'since') return dateAfter(tokens, range.to);
  const isNew = [1, 2, 3].some(
    (back) => appoints.has(lowerAt(tokens, title.from - back)) || lowerAt(tokens, title.from - back) === 'became',
  );
  return isNew && /^(?:in|on)$/.test(word) ? dateAfter(tokens, range.to) : null;
}

/** In the text's words; a verb's office by its noun ("who chairs" is "chair"). */
function titleOf({ tokens }: PositionText, { title, head }: Office): string {
  const verb = officeVerbs[lowerAt(tokens, title.from)];
  if (verb === head && title.to === title.from + 1) return head;
  const words = spelled(tokens, title);
  return isA(tokens[title.to - 1], WordClass.people) && !isA(tokens[title.to - 1], WordClass.role)
    ? words.replace(/s$/, '')
    : words;
}

// Compares extracted records with gold ones. Pure: no files, no output.
import { countArticleIssues, countStatementIssues, emptyIssueCount } from './score-issues.mjs';

/** Marks and white space at the edges of a span that do not count when two spans are compared exactly. */
const EDGE = /[\s"“”„«»'‘’`,.;:!?–—-]/u;
/** Two statements are the same where their characters overlap by this Jaccard index. */
const SAME = 0.8;
/** A statement lies inside another one that has this share of its characters. */
const INSIDE = 0.95;

/**
 * Scores articles: each a gold record and the extracted one (null where there is none). A statement is found where its
 * characters and the gold's overlap by 0.8 or more; each counts once, the best overlap first. Gold statements inside
 * other gold ones, and extracted ones inside other extracted ones that match none, count neither way. `joint` is
 * span and speaker together. What is wrong is added to `misses`.
 */
export function scoreStatements(pairs, misses = []) {
  const count = {
    gold: 0,
    predicted: 0,
    span: 0,
    exact: 0,
    kind: 0,
    cue: 0,
    cues: 0,
    speaker: 0,
    speakers: 0,
    joint: 0,
  };
  const kinds = {};
  const facts = { positions: emptyFacts(), memberships: emptyFacts() };
  const issues = emptyIssueCount();
  let brokenSpans = 0;
  for (const { gold, predicted } of pairs) {
    const article = compare(gold, predicted);
    brokenSpans += article.brokenSpans;
    for (const one of article.gold) countGold(one, { gold, count, kinds, misses });
    for (const one of article.predicted) countPredicted(one, { gold, count, misses });
    for (const { one, match } of article.gold) countIssues({ one, match }, { gold, issues, misses });
    countArticleIssues(issues, gold.statements, predicted?.statements);
    countFacts(facts.positions, [gold.positions, predicted?.positions], samePosition);
    countFacts(facts.memberships, [gold.memberships, predicted?.memberships], sameMembership);
  }
  return summary({ articles: pairs.length, count, kinds, facts, issues, brokenSpans });
}

/** Matches the statements of one article. */
function compare(gold, predicted) {
  const golds = statementsOf(gold);
  const found = statementsOf(predicted ?? {});
  const pairs = [];
  for (const [g, one] of golds.entries()) {
    for (const [p, other] of found.entries()) {
      const overlap = jaccard(one.spans, other.spans);
      if (overlap < SAME) continue;
      pairs.push({ g, p, weight: overlap + (sameSpeaker(one.speaker?.name, other.speaker?.name) ? 1e-6 : 0) });
    }
  }
  const ofGold = new Map();
  const ofPredicted = new Map();
  for (const { g, p } of pairs.sort((one, other) => other.weight - one.weight)) {
    if (ofGold.has(g) || ofPredicted.has(p)) continue;
    ofGold.set(g, p);
    ofPredicted.set(p, g);
  }
  const isOuter = golds.map((one) => !golds.some((other) => isInside(one, other)));
  const counts = (one, p) => {
    if (ofPredicted.has(p)) return isOuter[ofPredicted.get(p)];
    if (found.some((other) => isInside(one, other))) return false;
    return !golds.some((other, g) => !isOuter[g] && isNearly(one, other));
  };
  return {
    gold: golds.map((one, g) => ({ one, match: found[ofGold.get(g)] })).filter((_, g) => isOuter[g]),
    predicted: found.map((one, p) => ({ one, isFound: ofPredicted.has(p), counts: counts(one, p) })),
    brokenSpans: found.flatMap(({ spans }) => spans).filter((span) => !isSound(span, gold.text)).length,
  };
}

function isSound({ start, end }, text) {
  return start >= 0 && end > start && end <= text.length;
}

/** The statements of a record; the quotations of GUM, their fragments joined by group. */
function statementsOf(record) {
  const statements = record.statements ?? [...quotesByGroup(record.quotes ?? []).values()];
  return statements.map((one) => ({ ...one, spans: [...one.spans].sort((a, b) => a.start - b.start) }));
}

function quotesByGroup(quotes) {
  const groups = new Map();
  for (const quote of quotes) {
    const key = quote.group ?? `${quote.start}-${quote.end}`;
    const statement = groups.get(key) ?? statementOfQuote(quote);
    statement.spans.push({ start: quote.start, end: quote.end });
    groups.set(key, statement);
  }
  return groups;
}

function statementOfQuote({ kind, groupKind, cue, speaker, resolved }) {
  return {
    kind: (groupKind ?? kind ?? '').toUpperCase(),
    spans: [],
    cue,
    mention: speaker,
    speaker: speaker ? { name: resolved ?? speaker.text } : null,
    isByMention: resolved === undefined || resolved === null,
  };
}

function size(spans) {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function common(one, other) {
  let sum = 0;
  for (const a of one) for (const b of other) sum += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return sum;
}

function jaccard(one, other) {
  const both = common(one, other);
  return both / (size(one) + size(other) - both || 1);
}

function isInside(one, other) {
  return (
    one !== other && size(one.spans) < size(other.spans) && common(one.spans, other.spans) >= INSIDE * size(one.spans)
  );
}

function isNearly(one, gold) {
  return common(one.spans, gold.spans) > 0.5 * size(one.spans) && size(one.spans) < 1.5 * size(gold.spans);
}

function trimmed(text, spans) {
  return spans
    .map(({ start, end }) => {
      let [from, to] = [start, end];
      while (from < to && EDGE.test(text[from])) from++;
      while (to > from && EDGE.test(text[to - 1])) to--;
      return `${from}-${to}`;
    })
    .join();
}

function nameWords(name) {
  const folded = (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '');
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !['the', 'a', 'an'].includes(word));
}

/** Whether one name has all words of the other. */
function sameName(one, other) {
  const [short, long] = [nameWords(one), nameWords(other)].sort((a, b) => a.length - b.length);
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** Speakers that are joined ("A and B") are the same where any of them is. */
function sameSpeaker(one, other) {
  const parts = (name) => [name, ...(name ?? '').split(/ and |, /)];
  return parts(one).some((a) => parts(other).some((b) => sameName(a, b)));
}

function isRightSpeaker(text, one, match) {
  if (!one.isByMention) return sameSpeaker(one.speaker?.name, match.speaker?.name);
  if (!one.mention) return true;
  if (!match.mention) return false;
  const words = ({ start, end }) => text.slice(start, end);
  return common([one.mention], [match.mention]) > 0 || sameName(words(one.mention), words(match.mention));
}

function countGold({ one, match }, { gold, count, kinds, misses }) {
  kinds[one.kind] ??= { gold: 0, span: 0, joint: 0 };
  const kind = kinds[one.kind];
  const miss = {
    id: gold.id,
    kind: one.kind,
    speaker: one.speaker?.name,
    text: gold.text.slice(one.spans[0].start, one.spans[0].end),
  };
  count.gold++;
  kind.gold++;
  if (match === undefined) {
    misses.push({ what: 'missed', ...miss });
    return;
  }
  const isRight = isRightSpeaker(gold.text, one, match);
  count.span++;
  kind.span++;
  if (trimmed(gold.text, one.spans) === trimmed(gold.text, match.spans)) count.exact++;
  if (one.kind === match.kind) count.kind++;
  if (one.cue) count.cues++;
  if (one.cue && match.cue && common([one.cue], [match.cue]) > 0) count.cue++;
  if (one.speaker) count.speakers++;
  if (one.speaker && isRight) count.speaker++;
  if (one.speaker && !isRight) misses.push({ what: 'speaker', ...miss, got: match.speaker?.name });
  if (!isRight) return;
  count.joint++;
  kind.joint++;
}

function countPredicted({ one, isFound, counts }, { gold, count, misses }) {
  if (!counts) return;
  count.predicted++;
  const text = gold.text.slice(one.spans[0]?.start, one.spans[0]?.end);
  if (!isFound) misses.push({ what: 'invented', id: gold.id, kind: one.kind, speaker: one.speaker?.name, text });
}

function countIssues({ one, match }, { gold, issues, misses }) {
  if (match === undefined || countStatementIssues(issues, one.issues, match.issues)) return;
  const text = gold.text.slice(one.spans[0].start, one.spans[0].end);
  misses.push({ what: 'issues', id: gold.id, text, gold: one.issues, got: match.issues });
}

/** `ofMatched` is of the statements that were found, the rest of the issues of whole articles. */
function issueRates({ statements, right, gold, recalled, predicted, precise, articles }) {
  const [precision, recall] = [percent(precise, predicted), percent(recalled, gold)];
  return {
    gold,
    precision,
    recall,
    f1: percent((2 * precision * recall) / (precision + recall || 1), 100),
    ofMatched: percent(right, statements),
    anArticle: Math.round((predicted / (articles || 1)) * 10) / 10,
  };
}

function emptyFacts() {
  return { gold: 0, predicted: 0, found: 0, title: 0, role: 0, since: 0 };
}

const samePosition = (one, other) => sameName(one.person, other.person) && sameName(one.of, other.of);
const sameMembership = (one, other) =>
  sameName(one.member, other.member) && sameName(one.organisation, other.organisation);
const sameWords = (one, other) => nameWords(one).join(' ') === nameWords(other).join(' ');

function countFacts(facts, [gold = [], predicted = []], isSame) {
  facts.gold += gold.length;
  facts.predicted += predicted.length;
  const used = new Set();
  for (const one of gold) {
    const at = predicted.findIndex((other, index) => !used.has(index) && isSame(one, other));
    if (at < 0) continue;
    const match = predicted[at];
    used.add(at);
    facts.found++;
    if (sameWords(one.title, match.title)) facts.title++;
    if (sameWords(one.role, match.role)) facts.role++;
    if ((one.since ?? '') === (match.since ?? '')) facts.since++;
  }
}

function summary({ articles, count, kinds, facts, issues, brokenSpans }) {
  const { gold, predicted, span } = count;
  const { positions, memberships } = facts;
  const factRates = (one) => ({ gold: one.gold, ...rates(one.found, one.predicted, one.gold) });
  return {
    articles,
    gold,
    predicted,
    brokenSpans,
    span: rates(span, predicted, gold),
    exact: rates(count.exact, predicted, gold),
    joint: rates(count.joint, predicted, gold),
    ofMatched: {
      kind: percent(count.kind, span),
      cue: percent(count.cue, count.cues),
      speaker: percent(count.speaker, count.speakers),
    },
    recallByKind: Object.fromEntries(
      Object.entries(kinds).map(([kind, one]) => [
        kind,
        { gold: one.gold, span: percent(one.span, one.gold), joint: percent(one.joint, one.gold) },
      ]),
    ),
    positions: { ...factRates(positions), title: percent(positions.title, positions.found) },
    memberships: {
      ...factRates(memberships),
      role: percent(memberships.role, memberships.found),
      since: percent(memberships.since, memberships.found),
    },
    issues: issueRates(issues),
  };
}

function rates(found, predicted, gold) {
  const precision = predicted ? found / predicted : 0;
  const recall = gold ? found / gold : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision: percent(precision, 1), recall: percent(recall, 1), f1: percent(f1, 1) };
}

function percent(part, whole) {
  return Math.round((part / (whole || 1)) * 1000) / 10;
}

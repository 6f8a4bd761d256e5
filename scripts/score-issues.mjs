// Compares what statements are said to be about. Pure: no files, no output.

/** Words that tell nothing of an issue. */
const EMPTY = new Set(
  'the a an this that these those its his her their our your my of on in at by for with from to into over and or new'.split(
    ' ',
  ),
);
/** What stands before one of these is the head of an issue: "ban on burning heather". */
const AFTER_HEAD = new Set('of on in at by for with from to into over between against'.split(' '));

/**
 * Two names mean one issue where they have the same head noun, or at least half of the content words of the longer one
 * in common; plurals count as singulars. Annotators who file one article seldom choose the same words.
 */
export function isSameIssue(one, other) {
  const [a, b] = [contentOf(one), contentOf(other)];
  if (a.words.size === 0 || b.words.size === 0) return false;
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  return a.head === b.head || 2 * common >= Math.max(a.words.size, b.words.size);
}

/** Counts of nothing, for those of statements and articles to be added to. */
export function emptyIssueCount() {
  return { statements: 0, right: 0, gold: 0, recalled: 0, predicted: 0, precise: 0, articles: 0 };
}

/** Adds a statement that was found, where the gold names its issues. */
export function countStatementIssues(count, gold, predicted) {
  if (!(gold?.length > 0)) return true;
  const isRight = (predicted ?? []).some((one) => gold.some((other) => isSameIssue(one, other)));
  count.statements++;
  if (isRight) count.right++;
  return isRight;
}

/** Adds the issues of an article, each once, whichever statements have them. */
export function countArticleIssues(count, gold, predicted) {
  const [wanted, found] = [gold, predicted].map(distinctIssues);
  if (wanted.length === 0) return;
  const isAmong = (issues) => (one) => issues.some((other) => isSameIssue(one, other));
  count.articles++;
  count.gold += wanted.length;
  count.predicted += found.length;
  count.recalled += wanted.filter(isAmong(found)).length;
  count.precise += found.filter(isAmong(wanted)).length;
}

function distinctIssues(statements = []) {
  return [...new Set(statements.flatMap(({ issues }) => issues ?? []))];
}

function contentOf(name) {
  const all = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?![\p{L}\p{N}])/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  const words = (all ?? []).map(singular);
  const stop = words.findIndex((word, index) => index > 0 && AFTER_HEAD.has(word));
  return { words: new Set(words.filter((word) => !EMPTY.has(word))), head: words.at(stop < 0 ? -1 : stop - 1) };
}

function singular(word) {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** HTML elements that hold nothing (HTML, section 13.1.2). */
const EMPTY = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** HTML elements that the next one of them ends, so that a page may leave their ends out. */
const ENDED_BY_NEXT = new Set('p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt'.split(' '));
/** HTML elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

/** An XML tag that is longer is taken not to end in itself. */
const LONGEST_TAG = 10_000;

/**
 * How deep the elements of a document nest, told without parsing it: in time that grows as its length does, and no
 * less deep than a parser would find it.
 */
export function markupDepth(markup: string, language: 'HTML' | 'XML'): number {
  const lower = markup.toLowerCase();
  const stepAt = language === 'HTML' ? htmlStep : xmlStep;
  let depth = 0;
  let deepest = 0;
  for (let at = lower.indexOf('<'); at !== -1; at = lower.indexOf('<', at + 1)) {
    const { change, next } = stepAt(lower, at);
    depth = Math.max(depth + change, 0);
    deepest = Math.max(deepest, depth);
    at = next;
  }
  return deepest;
}

/** What a "<" does to the depth, and from where on to look for the next. */
interface Step {
  readonly change: -1 | 0 | 1;
  readonly next: number;
}

function htmlStep(lower: string, at: number): Step {
  const isEnd = lower.charAt(at + 1) === '/';
  const name = nameAt(lower, isEnd ? at + 2 : at + 1);
  if (name === '') return { change: 0, next: endOfUnread(lower, at) };
  const next = RAW.has(name) && !isEnd ? endOf(lower, `</${name}`, at) - 1 : at;
  if (EMPTY.has(name) || ENDED_BY_NEXT.has(name)) return { change: 0, next };
  return { change: isEnd ? -1 : 1, next };
}

function xmlStep(lower: string, at: number): Step {
  if (lower.charAt(at + 1) === '/') return { change: -1, next: at };
  if (nameAt(lower, at + 1) === '') return { change: 0, next: endOfUnread(lower, at) };
  const end = lower.slice(at, at + LONGEST_TAG).indexOf('>');
  return { change: lower.charAt(at + end - 1) === '/' ? 0 : 1, next: at };
}

/** Comments and character data hold no elements. */
function endOfUnread(lower: string, at: number): number {
  if (lower.startsWith('<![cdata[', at)) return endOf(lower, ']]>', at);
  return lower.startsWith('<!--', at) ? endOf(lower, '-->', at) : at;
}

function nameAt(lower: string, at: number): string {
  let end = at;
  while (end < at + 40 && /[a-z0-9:_-]/.test(lower.charAt(end))) end++;
  return /^[a-z]/.test(lower.charAt(at)) ? lower.slice(at, end) : '';
}

/** Where something ends, or the last place of the text. */
function endOf(lower: string, mark: string, from: number): number {
  const found = lower.indexOf(mark, from);
  return found === -1 ? lower.length : found;
}

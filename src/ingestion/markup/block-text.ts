import { ELEMENT, type PageNode, TEXT } from './page-node.ts';
import { tidyParagraphs } from './strip-tags.ts';

const IN_LINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** What belongs to pictures and programs, not to the story. */
const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG FIGURE FIGCAPTION PICTURE VIDEO AUDIO IFRAME BUTTON FORM'.split(' '),
);

/** The words below a node as a reader sees them: blocks are paragraphs, and white space is what HTML makes of it. */
export function blockText(root: PageNode): string {
  const parts: string[] = [];
  gather(root, parts);
  return tidyParagraphs(parts.join(''));
}

/** Goes as deep as the page, which has been found not to be too deep. */
function gather(node: PageNode, parts: string[]): void {
  if (node.nodeType === TEXT) parts.push((node.textContent ?? '').replace(/\s+/g, ' '));
  if (node.nodeType !== ELEMENT) return;
  const name = node.nodeName.toUpperCase();
  if (UNREAD.has(name)) return;
  if (name === 'BR') parts.push('\n');
  const isBlock = name !== 'BR' && !IN_LINE.has(name);
  if (isBlock) parts.push('\n\n');
  for (const child of node.childNodes) gather(child, parts);
  if (isBlock) parts.push('\n\n');
}

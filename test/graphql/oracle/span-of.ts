/** A row that points into the text of an article version. */
export interface Pointing {
  readonly article_version_id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The offset, or the one before it where it would cut a character in two. */
const notInside = (body: string, offset: number): number => {
  const inside = offset > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(body.slice(offset - 1, offset + 1));
  return inside ? offset - 1 : offset;
};

/** What stands around a span: so many code units, and no half of a character: it is there whole. */
export const contextOf =
  (body: string, { start, end, text }: Pointing) =>
  ({ before, after }: { readonly before: number; readonly after: number }) => {
    const first = notInside(body, Math.max(start - before, 0));
    const last = end + after;
    const next = notInside(body, last) < last ? last + 1 : last;
    return { __typename: 'SpanContext', before: body.slice(first, start), text, after: body.slice(end, next) };
  };

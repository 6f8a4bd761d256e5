/** What a clause begins with; quoted text and parentheses, which are to be stepped over. */
const MARKS =
  /'(?:[^']|'')*'|"[^"]*"|\(|\)|\s?\b(?:with|select|from|where|group by|having|order by|limit|union all|(?:left |cross )?join)\b/g;
const QUERY = /^\s*(?:select|with)\b/;

/** SQL with each clause on a line of its own, as far in as its query stands in others. Nothing but blanks changes. */
export function laidOut(sql: string): string {
  /** Whether each parenthesis that is open holds a query. */
  const open: boolean[] = [];
  return sql.replace(MARKS, (mark, at: number) => {
    if (mark === '(') open.push(QUERY.test(sql.slice(at + 1, at + 9)));
    else if (mark === ')') open.pop();
    else if (/^\s?[a-z]/.test(mark) && at > 0 && (open.at(-1) ?? true)) {
      return `\n${'  '.repeat(open.filter(Boolean).length)}${mark.trimStart()}`;
    }
    return mark;
  });
}

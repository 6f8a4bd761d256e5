/** A table in Markdown that also reads well as plain text: columns are as wide as their widest cell. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => pad(cells[column] ?? '', { width, column })).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(header), line(rule), ...rows.map(line)].join('\n');
}

/** The first column is words, the others are figures. */
const pad = (cell: string, { width, column }: { width: number; column: number }): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);

/** A figure with as many digits as mean something; a dash for one that is not known. */
export function digits(value: number | null, fractionDigits: number): string {
  if (value === null || Number.isNaN(value)) return '–';
  return value.toLocaleString('en', { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits });
}

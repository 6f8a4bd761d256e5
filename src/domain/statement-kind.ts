/** DIRECT: every word of the content stands in quotation marks. INDIRECT: none does. MIXED: some do. */
export const StatementKind = {
  DIRECT: 'DIRECT',
  INDIRECT: 'INDIRECT',
  MIXED: 'MIXED',
} as const;
export type StatementKind = (typeof StatementKind)[keyof typeof StatementKind];

/** How many facts, and how many reasons to believe facts, were put on record. */
export interface FactWritten {
  readonly facts: number;
  readonly evidence: number;
}

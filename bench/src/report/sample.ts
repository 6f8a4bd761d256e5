/** What one server did with one question for a moment. What the system does not tell is null. */
export interface Sample {
  readonly contender: string;
  readonly question: string;
  readonly concurrency: number;
  readonly round: number;
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor time for a request. */
  readonly serverProcessor: number | null;
  readonly databaseProcessor: number | null;
  readonly loadProcessor: number;
  /** Megabytes of the server. */
  readonly memory: number | null;
  /** Processors that were busy with something else than this benchmark. */
  readonly busyElsewhere: number | null;
}

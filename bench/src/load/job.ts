/** Load to put on a server. */
export interface Job {
  readonly port: number;
  readonly path: string;
  /** What the requests carry, in turn. */
  readonly bodies: readonly string[];
  /** How many connections, each with one request under way. */
  readonly concurrency: number;
  readonly seconds: number;
}

/** What came of a job. */
export interface Outcome {
  /** Requests answered while the time ran. */
  readonly answered: number;
  /** All requests answered, with those still under way when the time was over. */
  readonly answeredInAll: number;
  /** Answers with another status than 200, or with errors. */
  readonly refused: number;
  readonly seconds: number;
  /** The time that an answer took at the median, and at the 99th percentile, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** The processor time of the load itself, in seconds. */
  readonly processorSeconds: number;
}

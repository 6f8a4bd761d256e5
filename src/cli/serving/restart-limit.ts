/** Tells a process that dies now and then from one that cannot live: how often it may be started again in a period. */
export class RestartLimit {
  readonly #most: number;
  readonly #period: number;
  #times: readonly number[] = [];

  /** @param period in milliseconds */
  constructor(most: number, period: number) {
    this.#most = most;
    this.#period = period;
  }

  /** Whether it may be started again at this time, in milliseconds; it counts as started then. */
  allows(now: number): boolean {
    this.#times = [...this.#times.filter((time) => time > now - this.#period), now];
    return this.#times.length <= this.#most;
  }
}

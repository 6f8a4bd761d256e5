const HEADER_BYTES = 4;

/** A message from a client to PostgreSQL. */
export interface FrontendMessage {
  /** P is Parse, E is Execute, Q is Query; the first message of a connection has none. */
  readonly type: string;
  readonly body: Buffer;
}

/** Finds the messages in what a client sends (PostgreSQL documentation, section "Message Formats"). */
export class FrontendReader {
  #held = Buffer.alloc(0);
  #isStarted = false;

  /** @returns the messages that are complete now */
  push(sent: Buffer): FrontendMessage[] {
    this.#held = Buffer.concat([this.#held, sent]);
    const messages: FrontendMessage[] = [];
    for (let message = this.#take(); message !== undefined; message = this.#take()) messages.push(message);
    return messages;
  }

  #take(): FrontendMessage | undefined {
    const typeBytes = this.#isStarted ? 1 : 0;
    if (this.#held.length < typeBytes + HEADER_BYTES) return undefined;
    const end = typeBytes + this.#held.readInt32BE(typeBytes);
    if (this.#held.length < end) return undefined;
    const type = this.#held.toString('latin1', 0, typeBytes);
    const body = this.#held.subarray(typeBytes + HEADER_BYTES, end);
    this.#held = this.#held.subarray(end);
    this.#isStarted = true;
    return { type, body };
  }
}

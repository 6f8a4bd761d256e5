/** How a body begins that has errors, or nothing but errors: graphql-js and its like write them first or after `null`. */
const FAILURE = /^(?:[\da-f]+\r\n)?\{"(?:errors"|data":null)/i;
const BEGINNING = 32;
const HEAD_END = '\r\n\r\n';
const LAST_CHUNK = '\r\n0\r\n\r\n';

/**
 * Finds where an answer ends in what a connection receives (RFC 9112, section 6), and whether it begins as a failure does.
 * One request is under way at a time, so an answer ends where what was received ends.
 */
export class ResponseReader {
  #head = '';
  #bytesLeft = 0;
  #tail: string | undefined;
  #status = 0;
  #beginning = '';

  /** @returns whether the answer that is complete now, if one is, has status 200 and data */
  push(received: Buffer): boolean | undefined {
    if (this.#status === 0) return this.#readHead(received);
    return this.#readBody(received);
  }

  #readHead(received: Buffer): boolean | undefined {
    this.#head += received.toString('latin1');
    const end = this.#head.indexOf(HEAD_END);
    if (end === -1) return undefined;
    const head = this.#head.slice(0, end);
    const body = this.#head.slice(end + HEAD_END.length);
    this.#head = '';
    this.#status = Number(head.slice('HTTP/1.1 '.length, 'HTTP/1.1 200'.length));
    const [, length] = /\r\ncontent-length: *(\d+)/i.exec(head) ?? [];
    this.#tail = length === undefined ? HEAD_END : undefined;
    this.#bytesLeft = Number(length ?? 0);
    return this.#readBody(Buffer.from(body, 'latin1'));
  }

  #readBody(received: Buffer): boolean | undefined {
    if (this.#beginning.length < BEGINNING) this.#beginning += received.toString('latin1', 0, BEGINNING);
    if (this.#tail === undefined) {
      this.#bytesLeft -= received.length;
      return this.#bytesLeft === 0 ? this.#finish() : undefined;
    }
    // JSON writes a line break of a text as \r\n in letters, so only the last chunk can look like this.
    this.#tail = (this.#tail + received.toString('latin1', Math.max(0, received.length - LAST_CHUNK.length))).slice(
      -LAST_CHUNK.length,
    );
    return this.#tail === LAST_CHUNK ? this.#finish() : undefined;
  }

  #finish(): boolean {
    const isGood = this.#status === 200 && !FAILURE.test(this.#beginning);
    this.#status = 0;
    this.#beginning = '';
    return isGood;
  }
}

import { expect, test } from '@jest/globals';
import { FrontendReader } from '../../bench/src/smoke/frontend-reader.ts';

function message(type: string, body: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(4 + body.length);
  return Buffer.concat([Buffer.from(type), length, Buffer.from(body)]);
}

const stream = Buffer.concat([message('', 'user'), message('P', 'name\0select 1\0'), message('E', '\0\0\0\0\0')]);

test('the first message of a connection has no type, the others have', () => {
  const messages = new FrontendReader().push(stream);
  expect(messages.map(({ type, body }) => [type, String(body)])).toEqual([
    ['', 'user'],
    ['P', 'name\0select 1\0'],
    ['E', '\0\0\0\0\0'],
  ]);
});

test('messages are the same however the stream is cut', () => {
  const reader = new FrontendReader();
  const types = [...stream].flatMap((byte) => reader.push(Buffer.from([byte]))).map(({ type }) => type);
  expect(types).toEqual(['', 'P', 'E']);
});

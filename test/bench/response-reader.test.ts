import { expect, test } from '@jest/globals';
import { ResponseReader } from '../../bench/src/load/response-reader.ts';

/** What a reader says after each piece of what a connection receives. */
function read(...pieces: string[]): (boolean | undefined)[] {
  const reader = new ResponseReader();
  return pieces.map((piece) => reader.push(Buffer.from(piece)));
}

test('an answer with a length ends with its last byte', () => {
  expect(read('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nab', 'c', 'd')).toEqual([undefined, undefined, true]);
});

test('the length counts bytes, not letters', () => {
  expect(read('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\n„a')).toEqual([true]);
});

test('a head may come in pieces', () => {
  expect(read('HTTP/1.1 2', '00 OK\r\ncontent-length: 2\r', '\n\r\n{}')).toEqual([undefined, undefined, true]);
});

test('an answer in chunks ends with the empty chunk, wherever it is cut', () => {
  const head = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n';
  expect(read(`${head}2\r\n{}\r\n0\r\n\r\n`)).toEqual([true]);
  expect(read(head, '2\r\n{}\r\n0', '\r\n', '\r\n')).toEqual([undefined, undefined, undefined, true]);
});

test('the next answer on a connection is read anew', () => {
  const answer = 'HTTP/1.1 500 Oh\r\ncontent-length: 2\r\n\r\nno';
  expect(read(answer, answer)).toEqual([false, false]);
});

test.each(['{"errors":[]}', '{"data":null,"errors":[]}'])('an answer that begins with %s is a failure', (body) => {
  const head = 'HTTP/1.1 200 OK\r\n';
  expect(read(`${head}content-length: ${body.length}\r\n\r\n${body}`)).toEqual([false]);
  const chunk = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
  expect(read(`${head}transfer-encoding: chunked\r\n\r\n`, chunk)).toEqual([undefined, false]);
});

test('an answer without a body ends with its head', () => {
  expect(read('HTTP/1.1 204 No Content\r\ncontent-length: 0\r\n\r\n')).toEqual([false]);
});

import { expect, test } from '@jest/globals';
import { ResponseReader } from '../../bench/src/load/response-reader.ts';

/** What a reader says after each piece of what a connection receives. */
function read(...pieces: string[]): (number | undefined)[] {
  const reader = new ResponseReader();
  return pieces.map((piece) => reader.push(Buffer.from(piece)));
}

test('an answer with a length ends with its last byte', () => {
  expect(read('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nab', 'c', 'd')).toEqual([undefined, undefined, 200]);
});

test('the length counts bytes, not letters', () => {
  expect(read('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\n„a')).toEqual([200]);
});

test('a head may come in pieces', () => {
  expect(read('HTTP/1.1 2', '00 OK\r\ncontent-length: 2\r', '\n\r\n{}')).toEqual([undefined, undefined, 200]);
});

test('an answer in chunks ends with the empty chunk, wherever it is cut', () => {
  const head = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n';
  expect(read(`${head}2\r\n{}\r\n0\r\n\r\n`)).toEqual([200]);
  expect(read(head, '2\r\n{}\r\n0', '\r\n', '\r\n')).toEqual([undefined, undefined, undefined, 200]);
});

test('the next answer on a connection is read anew', () => {
  const answer = 'HTTP/1.1 500 Oh\r\ncontent-length: 2\r\n\r\nno';
  expect(read(answer, answer)).toEqual([500, 500]);
});

test('an answer without a body ends with its head', () => {
  expect(read('HTTP/1.1 204 No Content\r\ncontent-length: 0\r\n\r\n')).toEqual([204]);
});

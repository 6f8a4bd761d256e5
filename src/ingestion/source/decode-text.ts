import { TextDecoder } from 'node:util';
import { detect } from 'chardet';
import { DocumentFormat, type SourceDocument } from './source-document.ts';

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** Where a page has to declare its encoding (HTML, section 4.2.5.4). */
const DECLARATION_BYTES = 1_024;

/**
 * The characters of a document, by the first of these that tells: a byte order mark, its server, its own declaration,
 * being valid UTF-8, and last what its bytes look like.
 */
export function decodeText({ bytes, charset, format }: Pick<SourceDocument, 'bytes' | 'charset' | 'format'>): string {
  const said = markIn(bytes) ?? charset ?? declarationIn(bytes, format);
  const decoder = said === null ? null : decoderOf(said);
  if (decoder !== null) return decoded(bytes, decoder);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Half of the bytes would say as much, of a very long document.
    const guess = detect(bytes.subarray(0, 100_000));
    const decoder = decoderOf(guess === null || guess === 'UTF-8' ? 'windows-1252' : guess);
    return decoded(bytes, decoder ?? new TextDecoder());
  }
}

/** What windows-1252 has at 80 to 9F (Encoding Standard, index windows-1252): the typographer's quotation marks. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node.js 20 reads windows-1252 as ISO 8859-1 (https://github.com/nodejs/node/issues/56542), which has controls there. */
function decoded(bytes: Uint8Array, decoder: TextDecoder): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS.charAt(control.charCodeAt(0) - 0x80));
}

function markIn(bytes: Uint8Array): string | null {
  return MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1] ?? null;
}

function declarationIn(bytes: Uint8Array, format: DocumentFormat): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  if (format === DocumentFormat.XML) return /<\?xml[^>]{0,200}?encoding=["']([\w-]{1,40})["']/i.exec(head)?.[1] ?? null;
  if (format !== DocumentFormat.HTML) return null;
  return /<meta[^>]{0,200}?charset=["']?([\w-]{1,40})/i.exec(head)?.[1] ?? null;
}

/** Null for an encoding that the Encoding Standard does not know. */
function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * 12 hex digits of the SHA-256 of a text: enough to tell that it changed. Line ends, outer white space and the Unicode
 * form of the same characters make no difference.
 */
export function digest(text: string): string {
  return fullDigest(text.replace(/\r\n?/g, '\n').trim().normalize('NFC')).slice(0, 12);
}

/** SHA-256 of the text as it stands, in hex. */
export function fullDigest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

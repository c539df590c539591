import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const encoder = new TextEncoder();
/** For all texts but the longest: a buffer for each would be one more thing to collect for every part of every file. */
const buffer = new Uint8Array(48_000);

/**
 * 12 hex digits of the SHA-256 of a text: enough to tell that it changed. Line ends, outer white space and the Unicode
 * form of the same characters make no difference.
 */
export function digest(text: string): string {
  const lines = (text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text).trim();
  // Below U+0300 all is composed, and to see that costs a tenth of asking for it.
  const composed = /[\u0300-\uffff]/.test(lines) ? lines.normalize('NFC') : lines;
  return fullDigest(composed).slice(0, 12);
}

/** 12 hex digits of the SHA-256 of bytes as they stand. */
export function bytesDigest(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes)).slice(0, 12);
}

/** SHA-256 of the text as it stands, in hex. */
export function fullDigest(text: string): string {
  return bytesToHex(sha256(bytesOf(text)));
}

/** The text as a content policy names it: `sha256-…` in base64. https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export function policyHash(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(bytesOf(text))))}`;
}

/** UTF-8; the next call may use the same memory. */
function bytesOf(text: string): Uint8Array {
  if (text.length * 3 > buffer.length) return encoder.encode(text);
  return buffer.subarray(0, encoder.encodeInto(text, buffer).written);
}

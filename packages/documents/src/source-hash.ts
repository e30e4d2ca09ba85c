import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex } from "@noble/hashes/utils.js"

/** The SHA-256 of a file's bytes, in hexadecimal. */
export function sourceHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

/** What there is of it: a page that came over plain HTTP has none. */
const platform: { readonly subtle?: typeof crypto.subtle } | undefined = globalThis.crypto

/** The same by the platform's own code, many times as fast, where it has any. */
export async function nativeSourceHash(bytes: Uint8Array): Promise<string> {
  const { buffer, byteOffset, byteLength } = bytes
  if (!platform?.subtle || !(buffer instanceof ArrayBuffer)) return sourceHash(bytes)
  const own = new Uint8Array(buffer, byteOffset, byteLength)
  return bytesToHex(new Uint8Array(await platform.subtle.digest("SHA-256", own)))
}

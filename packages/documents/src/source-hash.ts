import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex } from "@noble/hashes/utils.js"

/** The SHA-256 of a file's bytes, in hexadecimal. */
export function sourceHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

interface NodeCrypto {
  readonly hash?: (algorithm: "sha256", data: Uint8Array, encoding: "hex") => string
}

/** What there is of it: a page that came over plain HTTP has no `subtle`, and a browser is no Node. */
const platform: {
  readonly crypto?: { readonly subtle?: typeof crypto.subtle }
  readonly process?: { readonly getBuiltinModule?: (name: "node:crypto") => NodeCrypto | undefined }
} = globalThis

const nodeCrypto = platform.process?.getBuiltinModule?.("node:crypto")

/** The same by the platform's own code, many times as fast, where it has any: in Node within the call. */
export async function nativeSourceHash(bytes: Uint8Array): Promise<string> {
  if (nodeCrypto?.hash) return nodeCrypto.hash("sha256", bytes, "hex")
  const { buffer, byteOffset, byteLength } = bytes
  if (!platform.crypto?.subtle || !(buffer instanceof ArrayBuffer)) return sourceHash(bytes)
  const own = new Uint8Array(buffer, byteOffset, byteLength)
  return bytesToHex(new Uint8Array(await platform.crypto.subtle.digest("SHA-256", own)))
}

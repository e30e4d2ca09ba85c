import { createPublicKey, type KeyObject, sign, verify } from "node:crypto"
import canonicalize from "canonicalize"
import type { Head } from "./heads.ts"
import { fingerprintOf, type SigningKey } from "./signing-key.ts"

/** What a journal was at an instant, signed: kept elsewhere, it shows later whether that journal is still there. */
export interface Checkpoint {
  readonly schema: "gouji/checkpoint@1"
  /** ISO instant, UTC. */
  readonly at: string
  /** Entries in all chains together. */
  readonly entries: number
  readonly heads: readonly Head[]
  /** SHA-256 (hex) of the public key in its DER form (SPKI). */
  readonly key: string
  /** Ed25519 over the canonical JSON (RFC 8785) of everything else, in Base64. */
  readonly signature: string
}

const signedText = ({
  signature: _,
  ...signed
}: Checkpoint | (Omit<Checkpoint, "signature"> & { signature?: never })) => Buffer.from(canonicalize(signed) ?? "")

export function signCheckpoint(heads: readonly Head[], at: string, key: SigningKey): Checkpoint {
  const entries = heads.reduce((sum, { number }) => sum + number, 0)
  const unsigned = { schema: "gouji/checkpoint@1" as const, at, entries, heads, key: key.fingerprint }
  return { ...unsigned, signature: sign(null, signedText(unsigned), key.privateKey).toString("base64") }
}

/** Whether a checkpoint is as it was signed, by the owner of this key. */
export function isSignedBy(checkpoint: Checkpoint, publicKey: KeyObject): boolean {
  if (checkpoint.key !== fingerprintOf(publicKey)) return false
  return verify(null, signedText(checkpoint), publicKey, Buffer.from(checkpoint.signature, "base64"))
}

const isHead = (value: unknown): value is Head => {
  const { chain, number, hash } = (value ?? {}) as Partial<Head>
  return typeof chain === "string" && Number.isInteger(number) && typeof hash === "string"
}

/** A checkpoint from its JSON; `null` where that is none. Whether it is signed is another question. */
export function parseCheckpoint(text: string): Checkpoint | null {
  try {
    const value = JSON.parse(text) as Partial<Checkpoint>
    const isOne =
      value.schema === "gouji/checkpoint@1" &&
      [value.at, value.key, value.signature].every((part) => typeof part === "string") &&
      Number.isInteger(value.entries) &&
      Array.isArray(value.heads) &&
      value.heads.every(isHead)
    return isOne ? (value as Checkpoint) : null
  } catch {
    return null
  }
}

/** A public key from its PEM text; `null` where that is no Ed25519 key. */
export function parsePublicKey(pem: string): KeyObject | null {
  try {
    const key = createPublicKey(pem)
    return key.asymmetricKeyType === "ed25519" ? key : null
  } catch {
    return null
  }
}

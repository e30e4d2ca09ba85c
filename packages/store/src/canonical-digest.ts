import { hash } from "node:crypto"
import { canonicalText } from "./canonical-text.ts"

/** SHA-256 (hex) of bytes, or of text in UTF-8. */
export function digest(content: string | Uint8Array): string {
  return hash("sha256", content, "hex")
}

/** SHA-256 (hex) over the canonical JSON (RFC 8785) of a value: keys sorted, no white space, UTF-8. */
export function canonicalDigest(value: unknown): string {
  return digest(canonicalText(value))
}

/** A hash (hex) as the archive keeps it: half as long as its text. */
export function keptHash(hash: string): Uint8Array
export function keptHash(hash: string | null): Uint8Array | null
export function keptHash(hash: string | null): Uint8Array | null {
  return hash === null ? null : Buffer.from(hash, "hex")
}

/** A hash (hex) that the archive keeps. */
export function hashText(bytes: Uint8Array): string
export function hashText(bytes: Uint8Array | null): string | null
export function hashText(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")
}

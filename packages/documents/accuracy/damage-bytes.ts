import type { Random } from "./random.ts"

const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39

/**
 * A file with a few bytes inverted or set to others, or with its end cut off. Digits of text are left alone, and none
 * come in: a digit changed is a figure printed otherwise, which the damage to contents has as a kind of its own.
 */
export function damageBytes(bytes: Uint8Array, random: Random): Uint8Array {
  if (random(5) === 0) return bytes.slice(0, random(bytes.length))
  const damaged = bytes.slice()
  for (let flips = 1 + random(4); flips > 0; flips -= 1) {
    const at = random(bytes.length)
    const old = bytes[at] ?? 0
    // Bits turned over, a bit turned over, any byte, and one that leaves text valid.
    const byte =
      [0xff & ~old, old ^ (1 << random(8)), random(256), old < 0x80 ? 0x20 + random(0x5f) : old][random(4)] ?? 0
    if (!isDigit(damaged[at]) && !isDigit(byte)) damaged[at] = byte
  }
  return damaged
}

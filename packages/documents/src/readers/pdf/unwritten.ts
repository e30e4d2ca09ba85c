const isWhite = (byte: number) => byte <= 0x20

function fromHex(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder("latin1").decode(bytes).split(">", 1)[0]?.replace(/\s+/g, "") ?? ""
  return Uint8Array.from(text.match(/.{1,2}/g) ?? [], (pair) => Number.parseInt(pair.padEnd(2, "0"), 16))
}

/** Five signs stand for four bytes, `z` for four zeros, and `~` ends it. */
function fromBase85(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length * 4)
  let [length, value, count] = [0, 0, 0]
  const put = (bytesOf: number) => {
    for (let index = 0; index < bytesOf; index += 1) out[length++] = Math.floor(value / 256 ** (3 - index)) % 256
    value = 0
    count = 0
  }
  for (const byte of bytes) {
    if (byte === 0x7e) break
    if (isWhite(byte)) continue
    if (byte === 0x7a && count === 0) {
      put(4)
      continue
    }
    value = value * 85 + (byte - 0x21)
    count += 1
    if (count === 5) put(4)
  }
  const rest = count
  if (rest > 1) {
    for (; count < 5; count += 1) value = value * 85 + 84
    put(rest - 1)
  }
  return out.subarray(0, length)
}

/** The bytes behind a form in which they are written as text, or null where the form is another one. */
export function unwritten(filter: string, bytes: Uint8Array): Uint8Array | null {
  if (filter === "ASCIIHexDecode" || filter === "AHx") return fromHex(bytes)
  if (filter === "ASCII85Decode" || filter === "A85") return fromBase85(bytes)
  return null
}

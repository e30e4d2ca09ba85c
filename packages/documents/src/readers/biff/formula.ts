import { addressOf } from "../sheet/address.ts"

const sum = 4
const mostTokens = 200

/** A formula that adds and subtracts cells as text, by its code; `null` for all others. */
export function formulaText(code: Uint8Array): string | null {
  const data = new DataView(code.buffer, code.byteOffset, code.byteLength)
  const stack: string[] = []
  const pop = (count: number) => stack.splice(Math.max(0, stack.length - count), count)
  const place = (row: number, column: number) =>
    addressOf(data.getUint16(row, true), data.getUint16(column, true) & 0xff)
  let at = 0
  /** Gives the length of the token's operand, or null for one that is not known here. */
  const token = (id: number): number | null => {
    // Three ways to refer to a cell differ in what they do with several values.
    const base = id >= 0x40 ? (id % 0x20) + 0x20 : id
    if (base === 0x03 || base === 0x04) {
      const [left = "", right = ""] = pop(2)
      stack.push(`${left}${base === 0x03 ? "+" : "-"}${right}`)
      return 0
    }
    if (base === 0x15) {
      stack.push(`(${pop(1)[0] ?? ""})`)
      return 0
    }
    if (base === 0x12) return 0
    if (base === 0x1e) {
      stack.push(String(data.getUint16(at, true)))
      return 2
    }
    if (base === 0x24) {
      stack.push(place(at, at + 2))
      return 4
    }
    if (base === 0x25) {
      stack.push(`${place(at, at + 4)}:${place(at + 2, at + 6)}`)
      return 8
    }
    if (base === 0x19) {
      const kind = data.getUint8(at)
      if (kind === 0x10) stack.push(`SUM(${pop(1)[0] ?? ""})`)
      return kind === 0x10 || kind === 0x40 || kind === 0x01 ? 3 : null
    }
    if (base === 0x22 && data.getUint16(at + 1, true) === sum) {
      stack.push(`SUM(${pop(data.getUint8(at)).join(",")})`)
      return 3
    }
    return null
  }
  for (let count = 0; at < code.length; count += 1) {
    const id = code[at] ?? 0
    at += 1
    if (count > mostTokens) return null
    try {
      const length = token(id)
      if (length === null) return null
      at += length
    } catch (cause) {
      // A token that is longer than its formula.
      if (cause instanceof RangeError) return null
      throw cause
    }
  }
  return stack.length === 1 ? (stack[0] ?? null) : null
}

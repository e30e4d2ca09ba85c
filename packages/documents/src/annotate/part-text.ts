import { xmlText } from "../readers/package/xml-text.ts"

/** The text of an XML part, and how a changed one is put back into the bytes of its own encoding. */
export interface PartText {
  readonly text: string
  readonly encode: (text: string) => Uint8Array
}

const mark = "\ufeff"

function encodeWide(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index += 1) {
    bytes.setUint16(index * 2, text.charCodeAt(index), littleEndian)
  }
  return new Uint8Array(bytes.buffer)
}

/** Decodes a part as its reader does, so that places in the text are the same. Throws `xml-encoding`. */
export function partText(bytes: Uint8Array): PartText {
  const text = [...xmlText(bytes)].join("")
  const [first, second] = bytes
  const [wideMark, turnedMark] = [first === 0xff && second === 0xfe, first === 0xfe && second === 0xff]
  const littleEndian = wideMark || (first === 0x3c && second === 0)
  const isWide = littleEndian || turnedMark || (first === 0 && second === 0x3c)
  const isMarked = wideMark || turnedMark || (first === 0xef && second === 0xbb)
  const whole = (changed: string) => (isMarked ? mark + changed : changed)
  return {
    text,
    encode: (changed) => (isWide ? encodeWide(whole(changed), littleEndian) : new TextEncoder().encode(whole(changed))),
  }
}

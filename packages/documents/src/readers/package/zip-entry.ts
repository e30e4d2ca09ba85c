/** An entry as the directory at the end of a ZIP lists it. */
export interface ZipEntry {
  /** With forward slashes; never a way out of the package. */
  readonly name: string
  readonly method: number
  readonly flags: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where its local header begins. */
  readonly offset: number
  readonly isSymlink: boolean
}

/** Sizes and offsets that do not fit 32 bits stand in an extra field. */
export const saturated = 0xffffffff

/** Reads little-endian numbers. Past the end it reads zeros, which no check takes for a signature. */
export function view(bytes: Uint8Array) {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    u16: (at: number) => (at + 2 <= bytes.length ? data.getUint16(at, true) : 0),
    u32: (at: number) => (at + 4 <= bytes.length ? data.getUint32(at, true) : 0),
    /** As far as a number is exact; more than any file has. */
    u64: (at: number) => (at + 8 <= bytes.length ? Number(data.getBigUint64(at, true)) : 0),
  }
}

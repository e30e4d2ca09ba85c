/** Numbers as little-endian bytes. */
export const u16 = (...values: number[]) => values.flatMap((value) => [value & 0xff, (value >> 8) & 0xff])
export const u32 = (...values: number[]) =>
  values.flatMap((value) => [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff])

const size = 512
const [free, end, tableMark] = [0xffffffff, 0xfffffffe, 0xfffffffd]

function entry(name: string, type: number, child: number, right: number, first: number, length: number): number[] {
  const letters = u16(...[...name].map((letter) => letter.charCodeAt(0)), 0)
  const padded = [...letters, ...Array.from({ length: 64 - letters.length }, () => 0)]
  const zeros = Array.from({ length: 36 }, () => 0)
  return [...padded, ...u16(letters.length), type, 1, ...u32(free, right, child), ...zeros, ...u32(first, length, 0)]
}

/** A compound file of streams, each filled up with zeros to the size from which it has sectors of its own. */
export function makeCompound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams)
  const padded = names.map((name) => {
    const data = streams[name] ?? new Uint8Array()
    const whole = new Uint8Array(Math.max(8, Math.ceil(data.length / size)) * size)
    whole.set(data)
    return whole
  })
  const directoryCount = Math.ceil((names.length + 1) / 4)
  const counts = padded.map((data) => data.length / size)
  const dataCount = counts.reduce((sum, count) => sum + count, directoryCount)
  let tableCount = 1
  while (tableCount * 128 < dataCount + tableCount) tableCount += 1
  const next: number[] = Array.from({ length: tableCount }, () => tableMark)
  const firsts: number[] = []
  for (const count of [directoryCount, ...counts]) {
    firsts.push(next.length)
    for (let index = 1; index < count; index += 1) next.push(next.length + 1)
    next.push(end)
  }
  while (next.length < tableCount * 128) next.push(free)
  const directory = [
    ...entry("Root Entry", 5, names.length > 0 ? 1 : free, free, end, 0),
    ...names.flatMap((name, index) =>
      entry(
        name,
        2,
        free,
        index + 1 < names.length ? index + 2 : free,
        firsts[index + 1] ?? end,
        padded[index]?.length ?? 0,
      ),
    ),
  ]
  const header = [
    ...u32(0xe011cfd0, 0xe11ab1a1, 0, 0, 0, 0),
    ...u16(0x3e, 3, 0xfffe, 9, 6, 0, 0, 0),
    ...u32(0, tableCount, firsts[0] ?? 0, 0, 4096, end, 0, end, 0),
    ...u32(...Array.from({ length: 109 }, (_, index) => (index < tableCount ? index : free))),
  ]
  const whole = new Uint8Array((1 + tableCount + dataCount) * size)
  whole.set(header)
  whole.set(u32(...next), size)
  let at = (1 + tableCount) * size
  whole.set(directory, at)
  at += directoryCount * size
  for (const data of padded) {
    whole.set(data, at)
    at += data.length
  }
  return whole
}

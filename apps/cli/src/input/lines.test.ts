import { expect, it } from "vitest"
import { linesOf } from "./lines.ts"

async function* chunks(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}

async function read(limit: number, ...texts: readonly string[]): Promise<(readonly [number, string | null])[]> {
  const lines: (readonly [number, string | null])[] = []
  for await (const line of linesOf(chunks(...texts), limit)) {
    lines.push([line.number, line.bytes === null ? null : Buffer.from(line.bytes).toString()])
  }
  return lines
}

it("finds lines across chunks, with and without a last newline", async () => {
  expect(await read(99, "a\nb", "b\n", "\nc")).toEqual([
    [1, "a"],
    [2, "bb"],
    [3, ""],
    [4, "c"],
  ])
  expect(await read(99, "a\n")).toEqual([[1, "a"]])
  expect(await read(99)).toEqual([])
})

it("passes over a line beyond the limit and goes on behind it", async () => {
  expect(await read(3, "abcd", "efgh\nabc\n", "12345")).toEqual([
    [1, null],
    [2, "abc"],
    [3, null],
  ])
})

it("keeps a character whole that two chunks share", async () => {
  const bytes = Buffer.from("勾稽\n")
  async function* split(): AsyncGenerator<Uint8Array> {
    yield bytes.subarray(0, 4)
    yield bytes.subarray(4)
  }
  for await (const line of linesOf(split(), 99)) expect(Buffer.from(line.bytes ?? []).toString()).toBe("勾稽")
})

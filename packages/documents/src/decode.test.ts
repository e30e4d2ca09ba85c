import { Failure } from "@gouji/core"
import iconv from "iconv-lite"
import { describe, expect, it } from "vitest"
import { decode } from "./decode.ts"

const text = "虚构县2024年政府信息公开工作年度报告：规章 0 件，䶮𠮷".repeat(5)
const bytes = (encoding: string, source = text, options?: iconv.Options) =>
  new Uint8Array(iconv.encode(source, encoding, options))
const page = (charset: string) => `<html><head><meta charset="${charset}"></head><body>${text}</body></html>`

describe("decode", () => {
  const cases: readonly [string, Uint8Array, string, string | null][] = [
    ["UTF-8", bytes("utf8"), text, null],
    ["UTF-8 with a byte order mark", bytes("utf8", text, { addBOM: true }), text, null],
    ["UTF-16 little endian", bytes("utf16le", text, { addBOM: true }), text, null],
    ["UTF-16 big endian", bytes("utf16be", text, { addBOM: true }), text, null],
    ["GB18030 with four-byte characters", bytes("gb18030"), text, null],
    ["GB18030 declared as GB2312", bytes("gb18030", page("gb2312")), page("gb2312"), null],
    ["GB18030 declared as UTF-8", bytes("gb18030", page("utf-8")), page("utf-8"), "GB18030"],
    ["UTF-8 declared as GBK", bytes("utf8", page("gbk")), page("gbk"), "UTF-8"],
    ["ASCII declared as GBK", bytes("utf8", '<meta charset="gbk">0 1 2'), '<meta charset="gbk">0 1 2', null],
  ]

  it.for(cases)("reads %s", ([, input, expected, assumed]) => {
    const decoded = decode(input)
    expect(decoded.text).toBe(expected)
    expect(decoded.warnings.map((warning) => warning.found)).toEqual(assumed === null ? [] : [assumed])
  })

  it("tells a file that was cut inside a character from another encoding", () => {
    const cut = bytes("utf8").subarray(0, -2)
    expect(() => decode(cut)).toThrowError(new Failure("truncated"))
  })

  it("never replaces what it cannot read", () => {
    const broken = new Uint8Array([...bytes("utf8").subarray(0, 30), 0xff, 0xff, 0x80, ...bytes("utf8")])
    expect(() => decode(broken)).toThrowError(new Failure("encoding-unknown"))
  })
})

it("reads on where the one before could not be read", () => {
  const broken = Uint8Array.of(0xe5, 0x80, 0xff, 0xff, 0xff, 0x81)
  expect(() => decode(broken)).toThrow()
  expect(decode(new TextEncoder().encode("乙"))).toEqual({ text: "乙", warnings: [] })
})

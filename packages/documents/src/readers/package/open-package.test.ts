import type { FailureCode } from "@gouji/core"
import { utf8ToBytes } from "@noble/hashes/utils.js"
import { describe, expect, it } from "vitest"
import { limits } from "../../limits.ts"
import { failureOf } from "../../testing/failure-of.ts"
import { makeZip, type ZipPart } from "../../testing/make-zip.ts"
import { openPackage } from "./open-package.ts"

const main: ZipPart = { name: "word/document.xml", data: "<a/>".repeat(50) }
const other: ZipPart = { name: "word/styles.xml", data: "<b/>".repeat(50) }
const sound = makeZip([main, other])
const zeros = (size: number) => new Uint8Array(size)

function appended(bytes: Uint8Array, more: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length + more.length)
  whole.set(bytes)
  whole.set(more, bytes.length)
  return whole
}

function unpack(bytes: Uint8Array, name = main.name): Uint8Array | null {
  return openPackage(bytes).part(name)
}

describe("a sound package", () => {
  it("gives its parts, packed or stored, whatever the case of their names", () => {
    const bytes = makeZip([main, { ...other, stored: true }])
    const opened = openPackage(bytes)
    expect(opened.names).toEqual([main.name, other.name])
    expect(opened.part("WORD/Document.xml")).toEqual(utf8ToBytes(String(main.data)))
    expect(opened.part(other.name)).toEqual(utf8ToBytes(String(other.data)))
    expect(opened.part("word/none.xml")).toBeNull()
  })

  it("may be padded at its end, as servers do", () => {
    expect(unpack(appended(sound, utf8ToBytes("\r\n\0\0")))).not.toBeNull()
  })

  it("may use backslashes in names", () => {
    expect(unpack(makeZip([{ ...main, name: "word\\document.xml" }]))).not.toBeNull()
  })

  it("never opens an archive within", () => {
    const inner = makeZip([{ name: "bomb", data: zeros(60 * 1024 * 1024) }])
    expect(unpack(makeZip([main, { name: "word/embeddings/a.zip", data: inner, stored: true }]))).not.toBeNull()
  })
})

describe("a package that is refused", () => {
  const cases: readonly [what: string, bytes: () => Uint8Array, code: FailureCode][] = [
    ["cut to half", () => sound.subarray(0, sound.length / 2), "truncated"],
    ["cut at 99 %", () => sound.subarray(0, -3), "truncated"],
    ["with a page of junk behind it", () => appended(sound, utf8ToBytes("x".repeat(400))), "polyglot"],
    ["with a megabyte of junk behind it", () => appended(sound, zeros(1_000_000).fill(0x41)), "polyglot"],
    ["behind another package", () => appended(sound, makeZip([main])), "archive-inconsistent"],
    ["of 65,534 names", () => makeZip([main], 65_534), "too-many-entries"],
    ["with more entries claimed than listed", () => makeZip([main], 2), "archive-inconsistent"],
    ["with fewer entries claimed than listed", () => makeZip([main, other], 1), "archive-inconsistent"],
    ["with a part twice", () => makeZip([main, { ...main, data: "<c/>" }]), "duplicate-part"],
    [
      "with a part twice in other letters",
      () => makeZip([main, { ...main, name: "WORD/document.XML" }]),
      "duplicate-part",
    ],
    ["with a way out", () => makeZip([main, { ...other, name: "../../etc/cron.d/x" }]), "bad-entry-name"],
    ["with a drive", () => makeZip([main, { ...other, name: "C:\\x" }]), "bad-entry-name"],
    ["with an absolute name", () => makeZip([main, { ...other, name: "/etc/x" }]), "bad-entry-name"],
    ["with NUL in a name", () => makeZip([main, { ...other, name: "word/a\0.xml" }]), "bad-entry-name"],
    ["with a link", () => makeZip([main, { ...other, isSymlink: true }]), "archive-symlink"],
    [
      "with two entries in one place",
      () => makeZip([main, { ...main, name: "b", localName: main.name, offset: 0 }]),
      "archive-inconsistent",
    ],
    [
      "with another name in the entry's own header",
      () => makeZip([{ ...main, localName: "word/documents.xm" }]),
      "archive-inconsistent",
    ],
    ["with a password", () => makeZip([{ ...main, flags: 0x801 }]), "encrypted"],
    ["of 4 GiB by its headers", () => makeZip([main, { ...other, claimedSize: 0xfffffffe }]), "inflated-too-large"],
    [
      "with a part of 51 MiB of zeros",
      () => makeZip([{ ...main, data: zeros(51 * 1024 * 1024) }]),
      "inflated-too-large",
    ],
    [
      "with a part of 51 MiB that claims 8 KiB",
      () => makeZip([{ ...main, data: zeros(limits.partBytes + 1024 * 1024), claimedSize: 8192 }]),
      "inflated-too-large",
    ],
    ["with a part longer than it claims", () => makeZip([{ ...main, claimedSize: 100 }]), "archive-inconsistent"],
    ["with a part shorter than it claims", () => makeZip([{ ...main, claimedSize: 300 }]), "archive-inconsistent"],
    ["with a false checksum", () => makeZip([{ ...main, claimedCrc: 1 }]), "archive-damaged"],
    ["with packed data that are none", () => makeZip([{ ...main, stored: true, method: 8 }]), "archive-damaged"],
    ["packed in a way that is not known", () => makeZip([{ ...main, method: 12 }]), "type-unsupported"],
  ]

  it.for(cases)("%s", async ([, bytes, code]) => {
    expect(await failureOf(() => unpack(bytes()))).toBe(code)
  })

  it("where entries overlap", async () => {
    // The packed data of the first go on over the second, which is listed too.
    const inner = makeZip([other])
    const bytes = makeZip([
      { ...main, data: inner, stored: true },
      { ...other, offset: 30 + main.name.length },
    ])
    expect(await failureOf(() => openPackage(bytes))).toBe("archive-overlap")
  })

  it("where an entry that stands in it is not listed", async () => {
    const both = makeZip([main, other])
    const first = makeZip([main])
    // The directory of the shorter one behind the entries of the longer one.
    const entries = both.subarray(0, both.length - 22 - (46 + main.name.length) - (46 + other.name.length))
    const tail = first.slice(first.length - 22 - (46 + main.name.length))
    new DataView(tail.buffer).setUint32(tail.length - 6, entries.length, true)
    expect(await failureOf(() => openPackage(appended(entries, tail)))).toBe("archive-inconsistent")
  })
})

describe("a damaged package", () => {
  it("gives what was packed, or nothing", async () => {
    const right = unpack(sound)
    for (let at = 0; at < sound.length; at += 1) {
      const damaged = sound.slice()
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8))
      let part: Uint8Array | null = null
      const code = await failureOf(() => {
        part = unpack(damaged)
      })
      if (code === "none" && part !== null) expect(part).toEqual(right)
    }
  })
})

import type { FailureCode } from "@gouji/core"
import { utf8ToBytes } from "@noble/hashes/utils.js"
import iconv from "iconv-lite"
import { describe, expect, it } from "vitest"
import { failureOf } from "../../testing/failure-of.ts"
import { parseXml, type XmlFormat } from "./parse-xml.ts"
import { attribute, childrenOf, textOf } from "./xml-element.ts"

const format: XmlFormat = { prefixes: { "urn:x": "x" }, keeps: () => true, keepsAttribute: () => true }
const parse = (source: string | Uint8Array) =>
  parseXml(typeof source === "string" ? utf8ToBytes(source) : source, "a.xml", format)
const encoded = (text: string, encoding: string, addBOM = false) =>
  new Uint8Array(iconv.encode(text, encoding, { addBOM }))

describe("an XML part", () => {
  it("is named by namespaces, not by its own prefixes", () => {
    const root = parse('<a:r xmlns:a="urn:x"><b xmlns="urn:x"/><a:c a:d="1" e="2"/><a:f xmlns:a="urn:y"/><g/></a:r>')
    expect([root, ...childrenOf(root)].map((element) => element.name)).toEqual(["x:r", "x:b", "x:c", "?:f", "?:g"])
    expect(attribute(childrenOf(root, "x:c")[0], "x:d")).toBe("1")
  })

  it("keeps text, references and CDATA in order", () => {
    expect(textOf(parse("<a>1<b>2&amp;&#x4e00;</b><![CDATA[<3>]]></a>"))).toBe("12&一<3>")
  })

  it("takes names that mean something to the language for plain names", () => {
    const root = parse('<__proto__ constructor="1"><toString polluted="1"/></__proto__>')
    expect(root.name).toBe("?:__proto__")
    expect(attribute(root, "constructor")).toBe("1")
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  const text = "<a>虚构县</a>"
  const encodings: readonly [string, Uint8Array][] = [
    ["UTF-8", encoded(text, "utf8")],
    ["UTF-8 with a mark", encoded(text, "utf8", true)],
    ["UTF-16 with a mark", encoded(`<?xml version="1.0" encoding="UTF-16"?>${text}`, "utf16le", true)],
    ["UTF-16 without a mark", encoded(text, "utf16le")],
    ["UTF-16 big endian", encoded(`<?xml version="1.0" encoding="utf-16"?>${text}`, "utf16be", true)],
  ]
  it.for(encodings)("is read in %s", ([, bytes]) => {
    expect(textOf(parse(bytes))).toBe("虚构县")
  })

  const entity = "a".repeat(1000)
  const cases: readonly [what: string, source: string | Uint8Array, code: FailureCode][] = [
    ["an external entity", '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>', "dtd-forbidden"],
    ["a parameter entity", '<!DOCTYPE a [<!ENTITY % e SYSTEM "http://127.0.0.1/">%e;]><a/>', "dtd-forbidden"],
    ["a billion laughs", `<!DOCTYPE a [<!ENTITY e "${entity}">]><a>${"&e;".repeat(1000)}</a>`, "dtd-forbidden"],
    ["a bare document type", "<!DOCTYPE a><a/>", "dtd-forbidden"],
    ["an entity that is not declared", "<a>&e;</a>", "xml-invalid"],
    ["an open end", "<a><b></b>", "xml-invalid"],
    ["crossed elements", "<a><b></a></b>", "xml-invalid"],
    ["nothing", "", "xml-invalid"],
    ["text alone", "规章", "xml-invalid"],
    ["100,000 elements in each other", "<a>".repeat(100_000), "xml-too-deep"],
    [
      "a million attributes",
      `<a ${Array.from({ length: 100_000 }, (_, i) => `a${i}=""`).join(" ")}/>`,
      "markup-too-complex",
    ],
    ["three million elements", `<a>${"<b/>".repeat(2_100_000)}</a>`, "markup-too-complex"],
    ["GB18030", encoded('<?xml version="1.0" encoding="GB18030"?><a>虚构县</a>', "gb18030"), "xml-encoding"],
    [
      "GB18030 declared as UTF-8",
      encoded('<?xml version="1.0" encoding="UTF-8"?><a>虚构县</a>', "gb18030"),
      "xml-encoding",
    ],
    ["UTF-8 declared as UTF-16", '<?xml version="1.0" encoding="UTF-16"?><a/>', "xml-encoding"],
    ["UTF-7", '<?xml version="1.0" encoding="UTF-7"?><a>+ADw-</a>', "xml-encoding"],
  ]
  it.for(cases)("with %s is refused", async ([, source, code]) => {
    expect(await failureOf(() => parse(source))).toBe(code)
  })

  it("reads a million references in linear time", () => {
    expect(textOf(parse(`<a>${"&#65;".repeat(1_000_000)}</a>`))).toHaveLength(1_000_000)
  })
})

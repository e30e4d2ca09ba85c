import { expect, it } from "vitest"
import { makeCompound } from "../testing/make-compound.ts"
import { makeZip } from "../testing/make-zip.ts"
import { filePropertiesOf } from "./file-properties.ts"

const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
const core = (inner: string) =>
  makeZip([
    {
      name: "docProps/core.xml",
      data: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ${dc}>${inner}</cp:coreProperties>`,
    },
  ])

it("names of a package of Office", () => {
  const bytes = core("<dc:creator> 张 某 </dc:creator><cp:lastModifiedBy>李某</cp:lastModifiedBy>")
  expect(filePropertiesOf("docx", bytes)).toEqual({ author: "张 某", lastModifiedBy: "李某" })
  expect(filePropertiesOf("xlsx", core("<dc:creator/>"))).toBeNull()
})

it("names of a package of OpenDocument", () => {
  const data = `<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" ${dc}><office:meta><meta:initial-creator>张某</meta:initial-creator><dc:creator>李某</dc:creator></office:meta></office:document-meta>`
  expect(filePropertiesOf("odt", makeZip([{ name: "meta.xml", data }]))).toEqual({
    author: "张某",
    lastModifiedBy: "李某",
  })
})

it("names that are damaged, or fetch something, are none", () => {
  expect(filePropertiesOf("docx", makeZip([{ name: "docProps/core.xml", data: "<a" }]))).toBeNull()
  const entity = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
  expect(filePropertiesOf("docx", makeZip([{ name: "docProps/core.xml", data: entity }]))).toBeNull()
  expect(filePropertiesOf("doc", new Uint8Array(600))).toBeNull()
  expect(filePropertiesOf("text", new Uint8Array(600))).toBeNull()
})

/** A property set with two texts in the code page of Windows for Chinese. */
function propertySet(author: Uint8Array): Uint8Array {
  const set = new DataView(new ArrayBuffer(200))
  const words: readonly (readonly [at: number, value: number])[] = [
    [44, 48],
    [52, 2],
    [56, 1],
    [60, 32],
    [64, 4],
    [68, 40],
    [80, 2],
    [84, 936],
    [88, 0x1e],
    [92, author.length],
  ]
  for (const [at, value] of words) set.setUint32(at, value, true)
  new Uint8Array(set.buffer).set(author, 96)
  return new Uint8Array(set.buffer)
}

it("names of a file of Word before 2007", () => {
  const zhang = new Uint8Array([0xd5, 0xc5, 0xc4, 0xb3, 0])
  const bytes = makeCompound({ "\u0005SummaryInformation": propertySet(zhang), WordDocument: new Uint8Array(10) })
  expect(filePropertiesOf("doc", bytes)).toEqual({ author: "张某", lastModifiedBy: null })
  const cut = makeCompound({ "\u0005SummaryInformation": propertySet(zhang).subarray(0, 60) })
  expect(filePropertiesOf("doc", cut)).toBeNull()
})

it("names of documents in one file of XML", () => {
  const meta = `<office:meta><meta:initial-creator>张某</meta:initial-creator><dc:creator>李某</dc:creator></office:meta>`
  const open = `<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" ${dc}>`
  const body = "<office:body><office:text><dc:creator>王某</dc:creator></office:text></office:body>"
  const flat = new TextEncoder().encode(`${open}${meta}${body}</office:document>`)
  expect(filePropertiesOf("fodt", flat)).toEqual({ author: "张某", lastModifiedBy: "李某" })
  const part = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ${dc}><dc:creator>张某</dc:creator></cp:coreProperties>`
  const opc = `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/docProps/core.xml" pkg:contentType="x"><pkg:xmlData>${part}</pkg:xmlData></pkg:part></pkg:package>`
  const found = filePropertiesOf("flat-opc", new TextEncoder().encode(opc))
  expect(found).toEqual({ author: "张某", lastModifiedBy: null })
})

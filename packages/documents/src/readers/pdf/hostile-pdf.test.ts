import { Failure } from "@gouji/core"
import { zlibSync } from "fflate"
import { expect, it } from "vitest"
import { sniffBytes } from "../../sniff.ts"
import { hexText, pdfFile, ucs2 } from "../../testing/pdf-file.ts"
import { readPdf } from "./read-pdf.ts"

const latin = (source: string) => Uint8Array.from(source, (sign) => sign.charCodeAt(0))
const text = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")

/** Objects by their numbers, without a table of their places: pdf.js looks for them itself. */
const rawPdf = (objects: readonly string[], trailer = "") =>
  latin(
    `%PDF-1.7\n${objects.map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`).join("")}trailer\n<</Root 1 0 R${trailer}>>\n%%EOF\n`,
  )
const catalog = "<</Type/Catalog/Pages 2 0 R>>"
const stream = (data: string, filters = "") => `<<${filters}/Length ${data.length}>>\nstream\n${data}\nendstream`
const page = (box: string, font = "/F1 5 0 R") =>
  `<</Type/Page/Parent 2 0 R/MediaBox ${box}/Resources<</Font<<${font}>>>>/Contents 4 0 R>>`
const helvetica = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
const onePage = (content: string, font = helvetica, box = "[0 0 595 842]") => [
  catalog,
  "<</Type/Pages/Count 1/Kids[3 0 R]>>",
  page(box),
  content,
  font,
]
const word = (of: string, x = 100, y = 700) => `BT /F1 12 Tf ${x} ${y} Td (${of}) Tj ET`

/** The text of a document, or the code of its failure. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    const { blocks } = await readPdf(bytes)
    return blocks
      .flatMap((block) => (block.kind === "paragraph" ? [block.text] : block.rows.flat().map((cell) => cell.text)))
      .join("|")
  } catch (failure) {
    if (failure instanceof Failure) return failure.code
    throw failure
  }
}

it("does not run what stands in a font", async () => {
  const matrix = "/FontMatrix [1 2 3 4 5 (0\\); globalThis.goujiRan = true; \\()]"
  const font = `<</Type/Font/Subtype/Type1/BaseFont/Evil${matrix}/FontDescriptor<</Type/FontDescriptor/FontName/Evil/Flags 4>>>>`
  await outcomeOf(rawPdf(onePage(stream(word("12")), font)))
  expect("goujiRan" in globalThis).toBe(false)
})

const zeros = new Uint8Array(55 * 1024 * 1024)
const packed = text(zlibSync(zeros))
const packedTwice = text(zlibSync(zlibSync(zeros)))
const inHex = (data: string) =>
  `${Array.from(data, (sign) => sign.charCodeAt(0).toString(16).padStart(2, "0")).join("")}>`

it.for<[string, Uint8Array, string]>([
  [
    "a hundred thousand pages that are not there",
    rawPdf([catalog, "<</Type/Pages/Count 100000/Kids[3 0 R]>>", page("[0 0 9 9]")]),
    "pdf-without-text",
  ],
  ["a page of a million kilometres", rawPdf(onePage(stream(word("ab 12")), helvetica, "[0 0 3e12 3e12]")), "ab 12"],
  ["content packed to a thousandth", rawPdf(onePage(stream(packed, "/Filter/FlateDecode"))), "inflated-too-large"],
  ["content packed twice", rawPdf(onePage(stream(packedTwice, "/Filter[/FlateDecode/FlateDecode]"))), "too-complex"],
  [
    "content packed behind a written form",
    rawPdf(onePage(stream(inHex(packed), "/Filter[/ASCIIHexDecode/FlateDecode]"))),
    "inflated-too-large",
  ],
  [
    "objects packed to a thousandth",
    rawPdf([catalog, stream(packed, "/Type/ObjStm/N 1/First 4/Filter/FlateDecode")]),
    "inflated-too-large",
  ],
  [
    "tables of places that lead back to each other",
    latin(
      "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 0/Kids[]>>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 3/Root 1 0 R/Prev 109>>\nstartxref\n109\n%%EOF\n",
    ),
    "pdf-without-text",
  ],
  [
    "a form that draws itself",
    rawPdf(
      onePage(stream("/X Do"), "<</Type/XObject>>").map((body) =>
        body === "<</Type/XObject>>"
          ? stream(
              `${word("ab 12")} /X Do`,
              "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X 5 0 R>>>>",
            )
          : body.replace("/Font<</F1 5 0 R>>", "/XObject<</X 5 0 R>>"),
      ),
    ),
    "pdf-without-text",
  ],
])("%s → $2", async ([, bytes, outcome]) => {
  expect(await outcomeOf(bytes)).toBe(outcome)
})

it("is a PDF behind up to a kilobyte of something else", async () => {
  const whole = rawPdf(onePage(stream(word("ab 12"))))
  const moved = new Uint8Array(900 + whole.length).fill(0x20)
  moved.set(whole, 900)
  expect(sniffBytes(moved)).toBe("pdf")
  expect(await outcomeOf(moved)).toBe("ab 12")
})

it("says where all text lies unseen behind a picture", async () => {
  const unseen = `BT 3 Tr /F1 12 Tf 100 700 Td ${hexText("年度报告", ucs2)} Tj ET`
  const { warnings } = await readPdf(pdfFile([unseen]))
  expect(warnings.map((warning) => warning.code)).toEqual(["text-layer-unseen"])
})

const mapped = (differences: string, code: string, as: string) => {
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7E> <0020> endbfrange 1 beginbfchar <${code}> <${as}> endbfchar endcmap end end`
  return rawPdf([
    ...onePage(
      stream(word("ab 31")),
      `<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Type/Encoding/Differences[${differences}]>>/ToUnicode 6 0 R>>`,
    ),
    stream(map),
  ])
}

it("does not believe a table of signs that calls a drawn digit another", async () => {
  expect(await outcomeOf(mapped("49/one", "31", "0037"))).toBe("ab 3\ufffd")
  expect(await outcomeOf(mapped("49/one", "31", "0031"))).toBe("ab 31")
})

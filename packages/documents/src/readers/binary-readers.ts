import type { Document } from "../document.ts"
import type { Kind } from "../sniff.ts"

/** A reader of a file whose bytes are not simply its text. Throws a `Failure` where it cannot. */
export type BinaryReader = (bytes: Uint8Array) => Document | Promise<Document>

/** How to get the reader of a kind of file; a kind without one is refused with what to do. */
export const binaryReaders: Readonly<Partial<Record<Kind, () => Promise<BinaryReader>>>> = {
  "excel-2003-xml": async () => (await import("./refuse.ts")).refuse("Excel 2003 XML"),
  "flat-opc": async () => (await import("./docx/read-docx.ts")).readFlatDocx,
  fods: async () => (await import("./sheet/read-ods.ts")).readFlatOds,
  fodt: async () => (await import("./odt/read-odt.ts")).readFlatOdt,
  mht: async () => (await import("./mht/read-mht.ts")).readMht,
  "word-2003-xml": async () => (await import("./refuse.ts")).refuse("Word 2003 XML"),
  doc: async () => (await import("./doc/read-doc.ts")).readDoc,
  docx: async () => (await import("./docx/read-docx.ts")).readDocx,
  ods: async () => (await import("./sheet/read-ods.ts")).readOds,
  odt: async () => (await import("./odt/read-odt.ts")).readOdt,
  ole: async () => (await import("./ole/refuse-compound.ts")).refuseCompound,
  pdf: async () => (await import("./pdf/read-pdf.ts")).readPdf,
  rtf: async () => (await import("./rtf/read-rtf.ts")).readRtf,
  xls: async () => (await import("./biff/read-xls.ts")).readXls,
  xlsx: async () => (await import("./sheet/read-xlsx.ts")).readXlsx,
}

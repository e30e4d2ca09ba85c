import { Failure } from "@gouji/core"
import type { Document } from "../document.ts"
import { demandOneFile } from "../one-file.ts"
import { sniffBytes } from "../sniff.ts"

/** A document that can be written into, with the origins of its blocks. */
export interface Traced {
  readonly kind: "docx" | "xlsx"
  readonly document: Document
}

/** Reads a document that is to be written into. Throws `copy-kind-unsupported`, and as its reader does. */
export async function traceDocument(bytes: Uint8Array): Promise<Traced> {
  const kind = sniffBytes(bytes)
  demandOneFile(bytes, kind)
  if (kind === "docx") return { kind, document: (await import("../readers/docx/read-docx.ts")).traceDocx(bytes) }
  if (kind === "xlsx") return { kind, document: (await import("../readers/sheet/read-xlsx.ts")).traceXlsx(bytes) }
  throw new Failure("copy-kind-unsupported", { found: kind })
}

import { Failure } from "@gouji/core"
import type { Document } from "../document.ts"
import { labelOf } from "../named-kind.ts"
import { demandOneFile } from "../one-file.ts"
import { sniffBytes } from "../sniff.ts"

/** A document that can be written into, with the origins of its blocks. */
export interface Traced {
  readonly kind: "docx" | "xlsx"
  readonly document: Document
}

/** Refuses a file that cannot be written into, before anything else is done with it. Throws `copy-kind-unsupported`. */
export function demandCopyKind(bytes: Uint8Array): "docx" | "xlsx" {
  const kind = sniffBytes(bytes)
  if (kind === "docx" || kind === "xlsx") return kind
  throw new Failure("copy-kind-unsupported", { found: labelOf(kind) })
}

/** Reads a document that is to be written into. Throws `copy-kind-unsupported`, and as its reader does. */
export async function traceDocument(bytes: Uint8Array): Promise<Traced> {
  const kind = demandCopyKind(bytes)
  demandOneFile(bytes, kind)
  if (kind === "docx") return { kind, document: (await import("../readers/docx/read-docx.ts")).traceDocx(bytes) }
  return { kind, document: (await import("../readers/sheet/read-xlsx.ts")).traceXlsx(bytes) }
}

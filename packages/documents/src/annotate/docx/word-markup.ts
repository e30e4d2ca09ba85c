import { Failure } from "@gouji/core"
import { mainPartOf } from "../../readers/docx/read-docx.ts"
import { openPackage, type Package } from "../../readers/package/open-package.ts"
import { attribute, type XmlElement } from "../../readers/package/xml-element.ts"
import { listedName } from "../edit-package.ts"
import { descendants, type Markup, openMarkup, opensAt, rawPrefix } from "../markup.ts"

const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"

const prefixes = {
  [transitional]: "w",
  [strict]: "w",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
}

/** A part of a DOCX in WordprocessingML, opened for editing. */
export function openWord(bytes: Uint8Array, part: string): Markup {
  return openMarkup(bytes, part, prefixes)
}

/** The document part of a DOCX, opened for editing. */
export interface WordDocument {
  readonly opened: Package
  readonly part: string
  readonly markup: Markup
  /** The namespace of its elements: the standard has two, which must not be mixed. */
  readonly namespace: string
  /** The types of relationships that go with it. */
  readonly relationships: string
  /** Elements by where they open. */
  readonly elementAt: (at: number) => XmlElement | null
}

/** Opens a DOCX for editing. Throws as its reader does. */
export function openWordDocument(bytes: Uint8Array): WordDocument {
  const opened = openPackage(bytes)
  const part = listedName(opened, mainPartOf(opened))
  const markup = openWord(opened.mainPart(part), part)
  if (markup.root.name !== "w:document") throw new Failure("no-document-part")
  const isStrict = [...markup.root.attributes.values()].includes(strict)
  const places = new Map([...descendants(markup.root)].map((element) => [opensAt(element), element]))
  return {
    opened,
    part,
    markup,
    namespace: isStrict ? strict : transitional,
    relationships: isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    elementAt: (at) => places.get(at) ?? null,
  }
}

/** Declares the prefix that markup put in uses, where the file has another one at this place. */
export function declared({ markup, namespace }: WordDocument, near: XmlElement): string {
  return rawPrefix(markup, near) === "w:" ? "" : ` xmlns:w="${namespace}"`
}

/** The largest number that anything in a part is marked with, or -1. */
export function highestId({ root }: Markup): number {
  let highest = -1
  for (const element of descendants(root)) {
    const id = Number(attribute(element, "w:id") ?? Number.NaN)
    if (Number.isSafeInteger(id)) highest = Math.max(highest, id)
  }
  return highest
}

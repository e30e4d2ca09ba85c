import type { Scope } from "../package/namespaces.ts"
import type { XmlFormat } from "../package/parse-xml.ts"
import { attribute, childrenOf, textOf, type XmlElement, type XmlNode } from "../package/xml-element.ts"

const prefixes = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "urn:schemas-microsoft-com:office:office": "o",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
}

const set = (names: string) => new Set(names.split(" "))

/** Of these elements only what is named is kept: the rest is formatting, which is most of a file. */
const kept: Readonly<Record<string, ReadonlySet<string>>> = {
  "w:rPr": set(
    "w:vanish w:color w:shd w:highlight w:strike w:dstrike w:vertAlign w:position w:rStyle w:ins w:del w:moveFrom",
  ),
  "w:pPr": set("w:pStyle w:numPr w:rPr w:shd"),
  "w:tcPr": set("w:shd w:gridSpan w:vMerge w:hMerge w:cellIns w:cellDel w:cellMerge"),
  "w:trPr": set("w:gridBefore w:ins w:del w:hidden"),
  "w:style": set("w:basedOn w:pPr w:rPr"),
}

const dropped = set(
  "w:sectPr w:tblPr w:tblPrEx w:tblGrid w:sdtPr w:sdtEndPr w:proofErr w:bookmarkStart w:bookmarkEnd w:latentStyles w:docDefaults w:lastRenderedPageBreak w:customXmlPr w:smartTagPr w:background",
)

const attributes = set(
  "w:val w:fill w:fldCharType w:instr w:char w:font w:ilvl w:numId w:abstractNumId w:styleId w:type w:default w:vMerge Requires ProgID r:id",
)

const keeps = (name: string, parent: string) =>
  !dropped.has(name) && !name.endsWith("Change") && (kept[parent]?.has(name) ?? true)

/** A namespace that Word knows, so that it shows what needs it. */
function isKnown(uri: string | undefined): boolean {
  return uri !== undefined && (uri.startsWith("http://schemas.microsoft.com/office/") || Object.hasOwn(prefixes, uri))
}

/** The printed text within, for comparing two printings of the same thing. */
function printed(element: XmlElement): string {
  if (element.name === "w:t") return textOf(element)
  return childrenOf(element).map(printed).join("")
}

/** The text that Word shows, and the one that older programs show in its place. */
export interface Alternatives {
  readonly shown: string
  readonly other: string
}

/** What is read of a part of a DOCX. Texts that differ between programs are told to `differ`. */
export function docxFormat(differ: (alternatives: Alternatives) => void): XmlFormat {
  /** A box and its stand-in for older programs are the same box: only one may be read. */
  const choose = (element: XmlElement): readonly XmlNode[] => {
    const branches = childrenOf(element)
    const shown =
      branches.find((branch) => branch.name === "mc:Choice") ?? branches.find((branch) => branch.name === "mc:Fallback")
    const [text, ...others] = [shown, ...branches.filter((branch) => branch !== shown)].map((branch) =>
      branch ? printed(branch).replace(/\s+/g, "") : "",
    )
    const other = others.find((candidate) => candidate !== "" && candidate !== text)
    if (other !== undefined) differ({ shown: text ?? "", other })
    return shown?.children ?? []
  }
  return {
    prefixes,
    keeps,
    keepsAttribute: (name) => attributes.has(name),
    replace: (element: XmlElement, scope: Scope) => {
      if (element.name === "mc:AlternateContent") return choose(element)
      if (element.name !== "mc:Choice") return [element]
      const needed = (attribute(element, "Requires") ?? "").split(/\s+/).filter(Boolean)
      // Word passes over a choice that it does not know.
      return [needed.every((prefix) => isKnown(scope.uri(prefix))) ? element : { ...element, name: "mc:unknown" }]
    },
  }
}

/** Whether an on/off property is on: it is when it is there, unless it says otherwise. */
export function isOn(property: XmlElement): boolean {
  return !/^(?:0|false|off|none)$/.test(attribute(property, "w:val") ?? "1")
}

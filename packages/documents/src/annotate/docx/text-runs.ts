import { isOn } from "../../readers/docx/docx-format.ts"
import { child, childrenOf, textOf, type XmlElement } from "../../readers/package/xml-element.ts"
import { paragraphsOf, runsOf } from "./cell-paragraphs.ts"

/** A run that prints text, and the elements between it and its paragraph, outermost first. */
export interface TextRun {
  readonly run: XmlElement
  readonly around: readonly XmlElement[]
}

/** The text runs of a cell; `null` where its text is not plain: fields, or text and pictures in one run. */
export interface CellRuns {
  readonly paragraphs: readonly XmlElement[]
  readonly runs: readonly TextRun[]
  readonly text: string
}

const removed = new Set(["w:del", "w:moveFrom"])
const signs: Readonly<Record<string, string>> = { "w:tab": " ", "w:br": " ", "w:cr": " ", "w:noBreakHyphen": "-" }
const silent = new Set(["w:rPr", "w:lastRenderedPageBreak", "w:softHyphen"])

/** What a run prints; `""`: nothing; `null`: more than text. */
function textIn(run: XmlElement): string | null {
  const shown = childrenOf(run).filter(({ name }) => !silent.has(name))
  const texts = shown.map((piece) => (piece.name === "w:t" ? textOf(piece) : signs[piece.name]))
  if (shown.some(({ name }) => /^w:(?:fldChar|instrText|sym)$/.test(name))) return null
  const known = texts.filter((text) => text !== undefined)
  if (known.length === 0) return ""
  return known.length === texts.length ? known.join("") : null
}

function isHidden(run: XmlElement): boolean {
  const vanish = child(child(run, "w:rPr"), "w:vanish")
  return vanish !== undefined && isOn(vanish)
}

/** The runs that make up the text of a cell, tracked changes accepted; `null` where they cannot be replaced by others. */
export function textRuns(cell: XmlElement): CellRuns | null {
  const paragraphs = paragraphsOf(cell)
  const runs: TextRun[] = []
  let text = ""
  for (const paragraph of paragraphs) {
    for (const found of runsOf(paragraph)) {
      if (found.around.some(({ name }) => removed.has(name)) || isHidden(found.run)) continue
      const printed = textIn(found.run)
      if (printed === null || (printed !== "" && found.around.some(({ name }) => name === "w:fldSimple"))) return null
      if (printed === "") continue
      runs.push(found)
      text += printed
    }
    text += " "
  }
  return { paragraphs, runs, text }
}

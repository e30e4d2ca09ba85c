import { cellsOf, type Report, sameFigure, tableIds } from "@gouji/core"
import { simplify } from "../recognise/simplify.ts"
import { squeeze } from "../recognise/title.ts"
import { signatureOf } from "./parts.ts"

/**
 * How texts are compared. `exact`: sign for sign. `pages`: as the pages of a PDF have them, which know neither spaces nor
 * where a paragraph ends, and where signs that a font draws alike (户 and 戶, 〈 and 〈) are one. A sign that the reader
 * withholds, as it does where a number might go on in the line above, is none that differs; in a cell it would be.
 */
export type Strictness = "exact" | "pages"

const squeezed = (texts: readonly string[]) => simplify(squeeze(texts.join("")))

const withheld = "\ufffd"

function sameSigns(printed: string, read: string): boolean {
  const [own, seen] = [[...printed], [...read]]
  return own.length === seen.length && seen.every((sign, at) => sign === withheld || sign === own[at])
}

function sameTexts(a: readonly string[], b: readonly string[], strictness: Strictness): boolean {
  if (strictness === "pages") return sameSigns(squeezed(a), squeezed(b))
  return a.length === b.length && a.every((text, index) => text === b[index])
}

/** Where figures differ: what is printed as an empty box is read as blank, whether it was blank or not given. */
function differentCells(printed: Report, read: Report): string[] {
  return tableIds.flatMap((table) => {
    const form = printed.forms[table]
    const seen = read.forms[table]
    // Table four is alike in both forms, and takes the one of table two.
    if (form === null || seen === null || (table !== "remedies" && form !== seen)) {
      return form === seen ? [] : [`forms/${table}`]
    }
    return cellsOf(form, table).flatMap(({ id }) => {
      const figure = read.cells[id]
      return figure !== undefined && sameFigure(printed.cells[id] ?? null, figure) ? [] : [id]
    })
  })
}

/** Paragraphs without the lines of the signature, which stand behind the last part's own. */
function withoutSignature(paragraphs: readonly string[], printed: Report): readonly string[] {
  const lines = signatureOf(printed).flatMap((part) => ("text" in part ? [part.text] : []))
  let end = paragraphs.length
  while (end > 0 && lines.includes(paragraphs[end - 1] ?? "")) end -= 1
  return paragraphs.slice(0, end)
}

function differentTexts(printed: Report, read: Report, strictness: Strictness): string[] {
  const last = printed.sections.at(-1)?.id
  const own = printed.sections.flatMap(({ id, heading, paragraphs }) => {
    const seen = read.sections.find((section) => section.id === id)
    if (!seen) return [`sections/${id}`]
    const trim = (texts: readonly string[]) => (id === last ? withoutSignature(texts, printed) : texts)
    if (!sameTexts([heading], [seen.heading], strictness)) return [`sections/${id}/heading`]
    return sameTexts(trim(paragraphs), trim(seen.paragraphs), strictness) ? [] : [`sections/${id}/paragraphs`]
  })
  const more = read.sections.filter(({ id }) => !printed.sections.some((section) => section.id === id))
  const opening = sameTexts(printed.opening ?? [], read.opening ?? [], strictness) ? [] : ["opening"]
  return [...opening, ...own, ...more.map(({ id }) => `sections/${id}`)]
}

/** What a report says of itself may be lost on a reader (a title without a year tells none), but not become another. */
function contradictions(printed: Report, read: Report, strictness: Strictness): string[] {
  const title = sameTexts([printed.title ?? ""], [read.title ?? ""], strictness) ? [] : ["title"]
  const pairs = [
    ["agency", printed.agency.name, read.agency.name],
    ["year", printed.year, read.year],
    ["issuedOn", printed.issuedOn, read.issuedOn],
  ] as const
  const others = pairs.filter(([, own, seen]) => own !== null && seen !== null && own !== seen)
  return [...title, ...others.map(([name]) => name)]
}

/** The addresses at which a printed report and what was read of it are not the same; none where they are. */
export function differencesOf(printed: Report, read: Report, strictness: Strictness = "exact"): string[] {
  return [
    ...differentCells(printed, read),
    ...differentTexts(printed, read, strictness),
    ...contradictions(printed, read, strictness),
  ]
}

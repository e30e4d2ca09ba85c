import { cellName, type Figure, formOf, type Language, type Report, tableOf, wordWarning } from "../src/index.ts"
import type { SubjectCase } from "../src/rules/index.ts"
import { exampleTexts } from "./example-text.ts"
import { figureText, type Line } from "./table-lines.ts"

const mostCells = 12
const mostText = 240

const short = (text: string) => (text.length > mostText ? `${text.slice(0, mostText)}……` : text)

/** Cells by name: those that are looked at first, and of many only what says something. */
function cellLines(part: Partial<Report>, looked: ReadonlySet<string>, language: Language): Line[] {
  const entries = Object.entries(part.cells ?? {}) as [string, Figure | undefined][]
  const weight = ([cell, value]: [string, Figure | undefined]) => (looked.has(cell) ? 2 : value === 0 ? 0 : 1)
  const telling = entries.length <= mostCells ? entries : entries.toSorted((a, b) => weight(b) - weight(a))
  const shown = telling.slice(0, mostCells).map(([address, value]): Line => {
    const table = tableOf(address)
    const form = (table && part.forms?.[table]) ?? "2021"
    return [cellName(form, address, language), figureText(value, language)]
  })
  const left = entries.length - shown.length
  const text = exampleTexts[language]
  return left > 0 ? [...shown, [text.moreCells(left), text.zero]] : shown
}

function sectionLines(part: Partial<Report>, language: Language): Line[] {
  const text = exampleTexts[language]
  if (part.sections?.length === 0) return [[text.text, text.none]]
  const sections = part.sections ?? []
  const written = sections.filter((section) => section.paragraphs.length > 0)
  // Where a few parts have text, the bare headings around them are there to make a whole report, and tell nothing.
  const telling = written.length > 0 && written.length <= 2 ? written : sections
  return telling.map(({ id, heading, paragraphs }): Line => {
    const spec = formOf("2021").sections.find((section) => section.id === id)
    const label = (language === "en" ? spec?.en : spec?.label) ?? heading
    return [label, paragraphs.length === 0 ? text.headingAlone : short(paragraphs.join(" "))]
  })
}

function reportLines(part: Partial<Report>, looked: ReadonlySet<string>, language: Language): Line[] {
  const text = exampleTexts[language]
  const said = (value: string | number | null | undefined) => (value == null ? text.notGiven : String(value))
  const has = (key: keyof Report) => Object.hasOwn(part, key)
  return [
    ...(has("agency") ? [[text.agency, said(part.agency?.name)] as const] : []),
    ...(has("year") ? [[text.year, said(part.year)] as const] : []),
    ...(has("title") ? [[text.title, said(part.title)] as const] : []),
    ...(has("scope") ? [[text.scope, part.scope ? text.scopes[part.scope] : text.notGiven] as const] : []),
    ...(has("issuedOn") ? [[text.issuedOn, said(part.issuedOn)] as const] : []),
    ...cellLines(part, looked, language),
    ...sectionLines(part, language),
  ]
}

/** What else a rule may look at; what was handed in empty, or expressly not, is said to be so. */
function besideLines(row: SubjectCase, looked: ReadonlySet<string>, language: Language): Line[] {
  const text = exampleTexts[language]
  const { warnings, lastYear, members } = row
  const under = (prefix: string, lines: readonly Line[]) =>
    lines.map(([label, value]): Line => [`${prefix}${label}`, value])
  const none = (label: string, value: unknown): Line[] => {
    if (value === undefined) return []
    return value === null ? [[label, text.notHandedIn]] : [[label, text.none]]
  }
  return [
    ...(warnings?.length
      ? warnings.map((warning): Line => [text.warning, wordWarning(warning, language)])
      : none(text.warning, warnings)),
    ...(lastYear
      ? under(`${text.lastYear}${text.of}`, reportLines(lastYear, looked, language))
      : none(text.lastYear, lastYear)),
    ...(members?.length
      ? members.flatMap((member, index) =>
          under(`${text.member(index + 1)}${text.of}`, reportLines(member, looked, language)),
        )
      : none(text.members, members)),
  ]
}

/** A case for a rule of code: what it says of the report, and of what else the rule may look at. */
export function subjectLines(row: SubjectCase, looked: ReadonlySet<string>, language: Language): Line[] {
  const text = exampleTexts[language]
  const day: Line[] = row.asOf === undefined ? [] : [[text.asOf, row.asOf]]
  const lines = [...day, ...reportLines(row, looked, language), ...besideLines(row, looked, language)]
  return lines.length > 0 ? lines : [[text.report, text.none]]
}

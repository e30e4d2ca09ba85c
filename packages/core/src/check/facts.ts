import { cellName, columnName, findCell, formOf, type Language, rowName, tableOf } from "../forms/index.ts"
import { decimalText, type Figure, formIds, type Mention, type Report, subtract, toDecimal } from "../report/index.ts"
import type { Finding, Operand } from "./check.ts"

/** A figure of a finding with its cell named; whose it is, and whether it is taken away, as in its operand. */
export interface Term extends Pick<Operand, "of" | "sign"> {
  readonly name: string
  readonly value: Figure
}

/** A finding with its cells named and its difference taken: all that a wording needs to make a sentence of it. */
export interface Facts {
  readonly finding: Finding
  /** The row, column, section or cell that the finding is about, as printed; the section of a passage of prose. */
  readonly place: string
  readonly expected: readonly Term[]
  readonly found: readonly Term[]
  /** expected − found, as exact text; `null` where one of them is no number. */
  readonly difference: string | null
}

const numeric = /^-?\d+(\.\d+)?$/

function differenceOf(finding: Finding): string | null {
  const isNumber = (value: Finding["expected"]) => value !== null && numeric.test(String(value))
  if (!isNumber(finding.expected) || !isNumber(finding.found)) return null
  return decimalText(subtract(toDecimal(finding.expected as number), toDecimal(finding.found as number)))
}

function sectionName(id: string, language: Language): string | null {
  const section = formOf("2021").sections.find((candidate) => candidate.id === id)
  if (!section) return null
  return language === "en" ? section.en : section.label
}

function placeOf(finding: Finding): string {
  return finding.id.slice(finding.id.indexOf("@") + 1)
}

/** Where text stands that has no section: rules of code name such places in their findings' ids. */
const otherPlaces: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  outside: { "zh-CN": "六个部分以外的文字", en: "text outside the six parts" },
  title: { "zh-CN": "标题", en: "the title" },
  unseen: { "zh-CN": "文件中隐藏的或修订前后的文字", en: "hidden or changed text of the file" },
}

/** The part and paragraph of a passage, as one counts them on the page. */
function mentionName({ section, paragraph }: Mention, language: Language): string {
  if (section === null) return otherPlaces.title?.[language] ?? ""
  const name = sectionName(section, language) ?? section
  return language === "en" ? `${name}, paragraph ${paragraph + 1}` : `${name}，第${paragraph + 1}段`
}

/** The name of a text: of a part, or of what stands beside the parts. Behind its id may stand the number of a passage. */
function textName(at: string, language: Language): string | null {
  const id = /^([a-z]+)(?:\/\d+)?$/.exec(at)?.[1] ?? at
  return sectionName(id, language) ?? otherPlaces[id]?.[language] ?? null
}

function placeName(finding: Finding, report: Pick<Report, "forms">, language: Language): string {
  const at = placeOf(finding)
  const address = finding.cells[0]
  if (finding.mention && address === undefined) return mentionName(finding.mention, language)
  if (address === undefined) return textName(at, language) ?? at
  const table = tableOf(address)
  const form = table === undefined ? null : report.forms[table]
  const cell = form === null ? undefined : findCell(form, address)
  if (!cell) return finding.mention ? mentionName(finding.mention, language) : at
  if (at === cell.column) return columnName(cell, language)
  if (at === cell.row) return rowName(cell, language)
  // Of a whole table: whatever cells it names, it is about all of them.
  return (at === cell.table ? sectionName(at, language) : null) ?? cellName(cell.form, cell.id, language)
}

/** A cell's name beside its place: the row in a finding about a column, the column in one about a row. */
function nameBeside(finding: Finding, report: Pick<Report, "forms">, address: string, language: Language): string {
  const at = placeOf(finding)
  const table = tableOf(address)
  const own = table === undefined ? null : report.forms[table]
  // Another report's cell may be of the other form.
  const cell = [...(own === null ? [] : [own]), ...formIds].map((form) => findCell(form, address)).find(Boolean)
  if (!cell) return address
  if (at === cell.column) return rowName(cell, language)
  return at === cell.row ? columnName(cell, language) : cellName(cell.form, cell.id, language)
}

/** Names and differences for a finding's wording. Needs the report's forms only, not its figures. */
export function factsOf(finding: Finding, report: Pick<Report, "forms">, language: Language): Facts {
  const side = (wanted: "expected" | "found") =>
    finding.operands
      .filter((operand) => operand.side === wanted)
      .map(({ cell, value, of, sign }) => ({
        name: nameBeside(finding, report, cell, language),
        value,
        ...(of !== undefined && { of }),
        ...(sign && { sign }),
      }))
  return {
    finding,
    place: placeName(finding, report, language),
    expected: side("expected"),
    found: side("found"),
    difference: differenceOf(finding),
  }
}

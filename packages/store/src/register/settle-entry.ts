import { creditCodeFault, divisionParts, Failure, plainCreditCode } from "@gouji/core"
import { divisionStanding, newestList } from "../divisions/division.ts"
import { printedName } from "../names.ts"
import { textFault } from "../text-fault.ts"
import { invalidAgency } from "./invalid-agency.ts"
import { type AgencyEntry, type AgencyName, agencyKinds } from "./register.ts"

function settleText(text: string, pointer: string, longest: number): string {
  const printed = printedName(text)
  if (printed === "" || printed.length > longest || textFault(printed) !== null) throw invalidAgency(pointer, printed)
  return printed
}

/** A day of the calendar. */
export function settleDay(day: string, pointer: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) throw invalidAgency(pointer, day)
  return day
}

/** Throws `division-retired` for a code that was none in that year. */
export function settleDivision(code: string, year: number): string {
  if (divisionParts(code) === null) throw invalidAgency("/division", code)
  const standing = divisionStanding(code, year)
  if (standing === "unknown") throw invalidAgency("/division", code)
  if (standing === "retired" || standing === "not-yet") throw new Failure("division-retired", { found: code, year })
  return code
}

function settleCode(text: string): string {
  const code = plainCreditCode(text)
  const fault = creditCodeFault(code)
  if (fault !== null) throw invalidAgency("/code", `${code} · ${fault}`)
  return code
}

function settleFormer({ name, from, until }: AgencyName, at: number): AgencyName {
  const pointer = `/formerNames/${at}`
  const settled = {
    name: settleText(name, `${pointer}/name`, 200),
    from: from === null ? null : settleDay(from, `${pointer}/from`),
    until: until === null ? null : settleDay(until, `${pointer}/until`),
  }
  if (settled.from !== null && settled.until !== null && settled.from > settled.until) {
    throw invalidAgency(`${pointer}/until`, settled.until)
  }
  return settled
}

const orNull = <T>(value: T | null | undefined, settle: (value: T) => T) =>
  value === undefined ? undefined : value === null || value === "" ? null : settle(value)

/** An entry as it can be kept. Throws `agency-invalid` with a pointer, or `division-retired`. */
export function settleEntry(entry: AgencyEntry) {
  const { name, nameFrom, region, division, divisionYear, code, kind, parentId, formerNames } = entry
  if (divisionYear !== undefined && !(Number.isInteger(divisionYear) && divisionYear >= 1949 && divisionYear <= 2100)) {
    throw invalidAgency("/divisionYear", divisionYear)
  }
  if (kind !== undefined && kind !== null && !agencyKinds.includes(kind)) throw invalidAgency("/kind", kind)
  const year = divisionYear ?? newestList
  const settledDivision = orNull(division, (value) => settleDivision(value, year))
  return {
    name: name === undefined ? undefined : settleText(name, "/name", 200),
    nameFrom: nameFrom === undefined ? undefined : settleDay(nameFrom, "/nameFrom"),
    region: orNull(region, (value) => settleText(value, "/region", 100)),
    division: settledDivision,
    divisionYear: settledDivision === undefined ? undefined : settledDivision === null ? null : year,
    code: orNull(code, settleCode),
    kind,
    parentId,
    formerNames: (formerNames ?? []).map(settleFormer),
  }
}

export type SettledEntry = ReturnType<typeof settleEntry>

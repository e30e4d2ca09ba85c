import { checkReading, shippedRuleset } from "@gouji/core"
import { readDocument } from "@gouji/documents"
import type { Archive } from "@gouji/store"
import type { Person } from "../access/person.ts"
import type { Ports } from "../ports.ts"
import { sampleHtml, sampleReport } from "./sample-report.ts"
import { formOf, testApp } from "./test-app.ts"

const person = (id: string, name: string, role: Person["role"], of: Partial<Person> = {}): Person => ({
  id,
  name,
  role,
  agencyId: null,
  division: null,
  ...of,
})

/** An agency of the county, known by its report for 2023. */
async function knownAgency(archive: Archive, name: string, division: string): Promise<string> {
  const source = sampleHtml(sampleReport({ agency: { name, id: null }, year: 2023, title: `${name}2023年年报` }))
  const reading = await readDocument(source, { name: "2023.html" })
  const check = checkReading(reading, { asOf: "2024-01-20" })
  const at = { publishedAt: "2024-01-20T01:00:00.000Z" }
  return (await archive.publish({ reading, check, source, agencyName: name, year: 2023, division, ...at })).agency.id
}

/** A county with two agencies, its people, an approver of another county, and a clock that tests set. */
export async function deskApp(ports: Partial<Ports> = {}) {
  const people = new Map<string, Person>()
  const clock = { now: new Date("2025-01-15T01:00:00.000Z") }
  const { app, archive } = await testApp({
    identify: async (c) => people.get(c.req.header("Authorization") ?? "") ?? null,
    now: () => clock.now,
    ruleset: shippedRuleset,
    ...ports,
  })
  const agency = await knownAgency(archive, "云泽县档案馆", "990121")
  const other = await knownAgency(archive, "云泽县林业局", "990121")
  for (const who of [
    person("clerk", "经办人甲", "clerk", { agencyId: agency }),
    person("colleague", "经办人乙", "clerk", { agencyId: agency }),
    person("stranger", "外单位经办人", "clerk", { agencyId: other }),
    person("approver", "审核人丙", "approver", { division: "990121" }),
    person("elsewhere", "外县审核人", "approver", { division: "990122" }),
    person("reader", "读者", "reader"),
    person("admin", "管理员", "administrator"),
  ]) {
    people.set(who.id, who)
  }

  /** A request as somebody; `version`: which version of the draft they saw. */
  const as = (
    who: string,
    method: string,
    path: string,
    sent: { version?: number; form?: FormData; json?: object } = {},
  ) =>
    app.request(`/api/v1${path}`, {
      method,
      headers: {
        Authorization: who,
        ...(sent.version !== undefined && { "If-Match": `"${sent.version}"` }),
        ...(sent.json && { "Content-Type": "application/json" }),
      },
      ...(sent.form && { body: sent.form }),
      ...(sent.json && { body: JSON.stringify(sent.json) }),
    })
  return { app, archive, as, clock, agency, other, people }
}

type Cells = ReturnType<typeof sampleReport>["cells"]

/** The report for 2024 in a form; `cells` are not 0. */
export const draftForm = (fields: Readonly<Record<string, string>> = {}, cells: Cells = {}, more = {}): FormData =>
  formOf(sampleHtml(sampleReport(more, cells)), "年报.html", fields)

/** A figure that no sum takes part in. */
export const oneFigure: Cells = { "disclosure/licensing/decisions": 7 }

/** Received, but never dealt with: an error. */
export const oneError: Cells = { "requests/received/natural-person": 2 }

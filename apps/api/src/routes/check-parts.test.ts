import { checkReport, checkSchema, explain, jsonText, parseExplanations, type Report } from "@gouji/core"
import { describe, expect, test } from "vitest"
import { expectProblem } from "../testing/expect-problem.ts"
import { sampleJson, sampleReport } from "../testing/sample-report.ts"
import { formOf, testApp } from "../testing/test-app.ts"
import { mostMembers } from "../upload/form.ts"

const received = (count: number) => ({ "requests/received/total": count, "requests/received/natural-person": count })
const region = sampleReport(
  { agency: { name: "云泽县人民政府", id: null }, issuedOn: "2024-12-30" },
  { ...received(3), "requests/carried-out/total": 3, "requests/carried-out/natural-person": 3 },
)
const member = (name: string, count: number) => sampleReport({ agency: { name, id: null } }, received(count))
const members = [member("云泽县档案馆", 2), member("云泽县民政局", 4)]
const stated = { finding: "issued-before-year-end@issued-on", reason: "机构年内撤销", by: "云泽县人民政府" }

function formWith(reports: readonly Report[], explanations?: unknown): FormData {
  const form = formOf(sampleJson(region), "report.json")
  for (const report of reports) {
    form.append("members", new File([Uint8Array.from(sampleJson(report))], `${report.agency.name}.json`))
  }
  if (explanations !== undefined) form.set("explanations", JSON.stringify(explanations))
  return form
}
const send = async (body: FormData, query = "") =>
  (await testApp()).app.request(`/api/v1/checks${query}`, { method: "POST", body })

describe("POST /api/v1/checks with members' reports and explanations", () => {
  test("gives what the engine gives for all of them", async () => {
    const answer = await send(formWith(members, [stated]), "?scope=region")
    const options = { asOf: "2025-03-01", warnings: [], members }
    const made = checkReport({ ...region, scope: "region" }, options)
    const text = await answer.text()
    expect(text).toBe(jsonText(explain(made, parseExplanations([stated])).check))
    const { findings } = checkSchema.parse(JSON.parse(text))
    expect(findings.map(({ id }) => id)).toContain("member-exceeds@requests/received/total")
    expect(findings.find(({ id }) => id === stated.finding)?.explanation).toMatchObject({ reason: stated.reason })
    expect(answer.headers.get("Explanations-Unused")).toBeNull()
  })

  test("a scope that nobody states is not guessed", async () => {
    const { rules } = checkSchema.parse(await (await send(formWith(members))).json())
    expect(rules.couldNotRun).toContainEqual({ rule: "member-exceeds", why: "not-comparable", at: [] })
    await expectProblem(await send(formWith(members), "?scope=all"), 400, "bad-request")
  })

  test("says beside the check which explanations were of no use, and gives it all the same", async () => {
    const others = ["requests-balance@total", "没有\ud800@这里"].map((finding) => ({ ...stated, finding }))
    const answer = await send(formWith([], [stated, ...others]))
    expect(answer.status).toBe(200)
    expect(answer.headers.get("Explanations-Unused")).toBe(
      "requests-balance%40total;why=no-such-finding, %E6%B2%A1%E6%9C%89%40%E8%BF%99%E9%87%8C;why=no-such-finding",
    )
    const { findings } = checkSchema.parse(await answer.json())
    expect(findings.filter(({ explanation }) => explanation !== null).map(({ id }) => id)).toEqual([stated.finding])
  })

  test("refuses explanations of another shape, and fields that it does not know", async () => {
    await expectProblem(await send(formWith([], [{ ...stated, by: "" }])), 422, "explanations-invalid")
    const form = formWith([])
    form.set("explanations", "{")
    await expectProblem(await send(form), 422, "explanations-invalid")
    const other = formWith([])
    other.set("reason", "x")
    await expectProblem(await send(other), 400, "bad-request")
  })

  test("names the member's file that cannot be read, and takes no more than it says", async () => {
    const form = formWith(members)
    form.append("members", new File([], "空.html"))
    const problem = await expectProblem(await send(form), 422, "member-unreadable")
    expect(problem.title).toContain("空.html")
    const many = formWith(Array.from({ length: mostMembers + 1 }, (_, n) => member(`云泽县第${n}局`, 0)))
    await expectProblem(await send(many), 400, "bad-multipart")
  })
})

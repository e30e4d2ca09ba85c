import { describe, expect, it } from "vitest"
import { Failure } from "../report/index.ts"
import type { Finding } from "./check.ts"
import { explain, explainAll } from "./explain.ts"
import { parseExplanations } from "./stated-explanation.ts"

const finding = (id: string, severity: Finding["severity"]): Finding => ({
  id,
  rule: id.split("@")[0] ?? "",
  severity,
  cells: [],
  operands: [],
  expected: null,
  found: null,
  explanation: null,
})
const check = { asOf: "2026-03-31", findings: [finding("late@issued-on", "warning"), finding("sum@total", "error")] }
const stated = { finding: "late@issued-on", reason: "机构合并", by: "虚构县档案局", until: null }
const failureOf = (json: unknown): Failure => {
  try {
    parseExplanations(json)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error("was taken")
}
const refused = (json: unknown) => {
  const { code, detail } = failureOf(json)
  return [code, detail.pointer]
}

describe("explain", () => {
  it("attaches a reason to its finding, which stays", () => {
    const { check: explained, unused } = explain(check, [stated])
    expect(explained.findings.map(({ id, explanation }) => [id, explanation?.reason ?? null])).toEqual([
      ["late@issued-on", "机构合并"],
      ["sum@total", null],
    ])
    expect(unused).toEqual([])
  })

  it("does not change what it was given", () => {
    explain(check, [stated])
    expect(check.findings[0]?.explanation).toBeNull()
  })

  it("counts on its last day, and not on the day after", () => {
    expect(explain(check, [{ ...stated, until: "2026-03-31" }]).unused).toEqual([])
    const { check: same, unused } = explain(check, [{ ...stated, until: "2026-03-30" }])
    expect(unused).toEqual([{ finding: "late@issued-on", why: "expired" }])
    expect(same.findings).toEqual(check.findings)
  })

  it("says why one is not used", () => {
    const of = (id: string) => ({ ...stated, finding: id })
    const expired = { ...stated, until: "2020-01-01" }
    expect(explain(check, [expired, of("sum@total"), of("none@here"), stated, stated]).unused).toEqual([
      { finding: "late@issued-on", why: "expired" },
      { finding: "sum@total", why: "arithmetic" },
      { finding: "none@here", why: "no-such-finding" },
      { finding: "late@issued-on", why: "repeated" },
    ])
  })
})

describe("explainAll", () => {
  it("attaches what explain attaches", () => {
    expect(explainAll(check, [stated])).toEqual(explain(check, [stated]).check)
    expect(explainAll(check, [])).toEqual(check)
  })

  it("refuses all where one is of no use, and names the first", () => {
    const lost = { ...stated, finding: "none@here" }
    const unused = new Failure("explanation-unused", { finding: "none@here", why: "no-such-finding" })
    expect(() => explainAll(check, [stated, lost, stated])).toThrow(
      expect.objectContaining({ code: unused.code, detail: unused.detail }),
    )
  })
})

describe("parseExplanations", () => {
  it("takes a list, with or without a last day", () => {
    const { until: _, ...open } = stated
    expect(parseExplanations([open, { ...stated, until: "2026-12-31" }]).map(({ until }) => until)).toEqual([
      null,
      "2026-12-31",
    ])
  })

  it("points at what is wrong", () => {
    expect(refused({})).toEqual(["explanations-invalid", "/"])
    expect(refused([{ ...stated, reason: " " }])).toEqual(["explanations-invalid", "/0/reason"])
    expect(refused([stated, { ...stated, until: "31.12.2026" }])).toEqual(["explanations-invalid", "/1/until"])
    expect(refused([{ ...stated, colour: "red" }])).toEqual(["explanations-invalid", "/0"])
    expect(failureOf([{ ...stated, colour: "red" }]).detail.found).toContain("colour")
  })

  it("says what is wrong in a line, whatever was handed in", () => {
    expect(failureOf([{ ...stated, ["colour".repeat(100)]: "red" }]).detail.found).toHaveLength(200)
  })
})

import { expect, it } from "vitest"
import { meaningsOf } from "../check/index.ts"
import { emptyReport } from "../forms/index.ts"
import { wordMeanings } from "./word.ts"

const report = {
  ...emptyReport(),
  forms: { disclosure: null, requests: "2021", remedies: null } as const,
  cells: { "requests/received/total": 24, "requests/carried-in/total": 2, "requests/handled/total": null },
}
const cell = (row: string) => `requests/${row}/total`
const readings = [
  { meaning: "received", cells: [cell("received")], value: 24 },
  { meaning: "received+carried-in", cells: [cell("received"), cell("carried-in")], value: 26 },
  { meaning: "handled-carried-in", cells: [cell("handled"), cell("carried-in")], value: null },
]

it("names what is added, what is taken off, and what it comes to", () => {
  const named = meaningsOf({ readings }, report, "zh-CN")
  expect(named.map(({ terms, value }) => [terms.map((term) => [term.value, term.sign]), value])).toEqual([
    [[[24, undefined]], 24],
    [
      [
        [24, undefined],
        [2, undefined],
      ],
      26,
    ],
    [
      [
        [null, undefined],
        [2, "-"],
      ],
      null,
    ],
  ])
})

it("takes off only what the meaning takes off, whatever its ids look like", () => {
  const state = { meaning: "denied-state-secret", cells: [cell("denied-state-secret")], value: 1 }
  expect(meaningsOf({ readings: [state] }, report, "en")[0]?.terms[0]).not.toHaveProperty("sign")
})

it("is a line in both languages, and none where no meaning was tried", () => {
  expect(wordMeanings(meaningsOf({ readings }, report, "zh-CN"), "zh-CN")).toBe(
    "可能的含义：一、本年新收政府信息公开申请数量·总计（24）；一、本年新收政府信息公开申请数量·总计 ＋ 二、上年结转政府信息公开申请数量·总计（26）；（七）总计·总计 － 二、上年结转政府信息公开申请数量·总计（空白）",
  )
  expect(wordMeanings(meaningsOf({ readings: readings.slice(1, 2) }, report, "en"), "en")).toMatch(
    /^It may mean: .+ \+ .+ \(26\)$/,
  )
  expect(wordMeanings(meaningsOf({ readings: [] }, report, "en"), "en")).toBeNull()
})

it("does not list every row of a group", () => {
  const rows = ["denied-state-secret", "denied-law", "denied-security", "denied-third-party"]
  const many = { meaning: "denied", cells: rows.map(cell), value: 7 }
  expect(wordMeanings(meaningsOf({ readings: [many] }, report, "zh-CN"), "zh-CN")).toMatch(/ 等 4 格之和（7）$/)
})

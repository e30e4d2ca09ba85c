import { describe, expect, it } from "vitest"
import { cellsOf, columnName, groupPath, rowName } from "../forms/index.ts"
import { shippedWords } from "./invented-ledger.ts"
import { readDay } from "./read-day.ts"
import { readOutcome, readWord } from "./read-outcome.ts"
import { outcomeVocabulary, WordUnknown } from "./vocabulary.ts"
import { applicantWords, outcomeWords, remedyWords } from "./words.ts"

const { outcomes, applicants, remedies } = shippedWords
const told = (read: ReturnType<typeof readOutcome>) => (read === null ? null : "id" in read ? read.id : read.why)

const rows = cellsOf("2021", "requests").filter((cell) => cell.column === "total")
const outcomeRows = rows.filter((cell) =>
  groupPath("2021", "requests", cell.rowSpec.group).some(({ label }) => label.startsWith("三、")),
)
const counted = outcomeRows.filter(({ row }) => row !== "handled")

describe("the outcomes of requests", () => {
  it("are the rows of the form", () => {
    expect(
      new Set([...outcomes.meanings.values()].flatMap((meaning) => ("id" in meaning ? [meaning.id] : []))),
    ).toEqual(new Set(counted.map(({ row }) => row)))
  })

  it.each(counted.map((cell) => [rowName(cell, "zh-CN"), cell] as const))(
    "are known as the form has them: %s",
    (name, cell) => {
      const { row, rowSpec } = cell
      const group = groupPath("2021", "requests", rowSpec.group).at(-1)?.label ?? ""
      expect(told(readOutcome(outcomes, rowSpec.label))).toBe(row)
      expect(told(readOutcome(outcomes, name))).toBe(row)
      if (group.startsWith("三、")) return
      expect(told(readOutcome(outcomes, group, rowSpec.label))).toBe(row)
      expect(told(readOutcome(outcomes, `${group}-${rowSpec.label}`))).toBe(row)
      expect(told(readOutcome(outcomes, `${group}：${rowSpec.label}`))).toBe(row)
      expect(told(readOutcome(outcomes, group))).toBe("not-told")
    },
  )

  it.each(Object.entries(outcomeWords).flatMap(([row, words]) => words.map((word) => [word, row] as const)))(
    "are known by other words: %s is %s",
    (word, row) => expect(told(readOutcome(outcomes, word))).toBe(row),
  )

  it.each([
    ["予以公开", "已邮寄", "granted"],
    ["不予公开（国家秘密）", "", "denied-state-secret"],
    ["不予公开国家秘密", "", "denied-state-secret"],
    [" 不予公开 ", "１.属于国家秘密", "denied-state-secret"],
    ["", "重复申请", "declined-repeat"],
    ["其他处理", "其他", "other-rest"],
    ["其他", "", "other-rest"],
    ["", "", null],
    ["不予公开", "", "not-told"],
    ["不予公开", "不予公开", "not-told"],
    ["不予公开", "重复申请", "contradicts"],
    ["不予公开", "某某情形", "unknown"],
    ["予以公开", "重复申请", "contradicts"],
    ["予以公开", "不予处理", "contradicts"],
    ["予以公示", "", "unknown"],
    ["总计", "", "unknown"],
    ["不公开", "", "unknown"],
  ])("%j with %j: %s", (outcome, detail, expected) => {
    expect(told(readOutcome(outcomes, outcome, detail))).toBe(expected)
  })

  it("are also what a map calls them, and of nothing that is not there", () => {
    const own = outcomeVocabulary({ 告知已主动公开: "granted", 涉密不公开: "属于国家秘密", 内部: "不予公开" })
    expect(told(readOutcome(own, "告知已主动公开"))).toBe("granted")
    expect(told(readOutcome(own, "涉密不公开"))).toBe("denied-state-secret")
    expect(told(readOutcome(own, "内部", "国家秘密"))).toBe("denied-state-secret")
    expect(() => outcomeVocabulary({ 甲: "没有这一行" })).toThrow(WordUnknown)
  })
})

describe("words", () => {
  it.each([
    ["applicants", applicants, applicantWords],
    ["remedies", remedies, remedyWords],
  ] as const)("of %s have one meaning each", (_, vocabulary, words) => {
    for (const [id, all] of Object.entries(words))
      for (const word of all) expect(readWord(vocabulary, word)).toEqual({ id })
  })

  it("for applicants are the columns of the form", () => {
    const columns = new Map(rows.length === 0 ? [] : cellsOf("2021", "requests").map((cell) => [cell.column, cell]))
    columns.delete("total")
    for (const [column, cell] of columns) {
      expect(readOutcome(applicants, columnName(cell, "zh-CN"))).toEqual({ id: column })
    }
    expect(told(readOutcome(applicants, "法人或其他组织"))).toBe("not-told")
    expect(told(readOutcome(applicants, "法人或其他组织-科研机构"))).toBe("research")
    expect(told(readOutcome(applicants, "法人或其他组织（科研机构）"))).toBe("research")
    expect(told(readOutcome(applicants, "外星人"))).toBe("unknown")
    expect(readOutcome(applicants, " ")).toBeNull()
  })
})

describe("a day", () => {
  it.each([
    ["2025-03-04", "2025-03-04"],
    ["2025/3/4", "2025-03-04"],
    ["2025.3.4", "2025-03-04"],
    ["2025年3月4日", "2025-03-04"],
    ["２０２５－０３－０４", "2025-03-04"],
    ["20250304", "2025-03-04"],
    ["2025-03-04 09:30:00", "2025-03-04"],
    ["2025-03-04T09:30:00.000Z", "2025-03-04"],
    ["2024-02-29", "2024-02-29"],
    ["2025-02-29", null],
    ["2025-13-01", null],
    ["25-3-4", null],
    ["3/4/2025", null],
    ["45720", null],
    ["三月四日", null],
    ["", null],
  ])("%s: %s", (text, expected) => {
    expect(readDay(text)).toBe(expected)
  })
})

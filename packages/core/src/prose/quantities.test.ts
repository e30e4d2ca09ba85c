import { describe, expect, it } from "vitest"
import { decimalText } from "../report/index.ts"
import { plain } from "./plain.ts"
import { quantitiesIn } from "./quantities.ts"

const read = (text: string) =>
  quantitiesIn(plain(text).text).map(({ value, kind, unit, approximate }) =>
    [
      approximate ? "~" : "",
      decimalText(value),
      kind === "count" ? "" : ` ${kind}`,
      unit === "" ? "" : ` ${unit}`,
    ].join(""),
  )

describe("numbers in prose", () => {
  it.for([
    ["受理3119件", ["3119 件"]],
    ["受理３，１１９件，答复３１１９件", ["~3", "~119 件", "3119 件"]],
    ["受理3,119件", ["3119 件"]],
    ["受理 23 件", ["23 件"]],
    ["受理三千一百一十九件、两件、零件", ["3119 件", "2 件", "0 件"]],
    ["20余件、约30件、近40件、50件以上、十余件", ["~20 件", "~30 件", "~40 件", "~50 件", "~10 件"]],
    ["1.2万件", ["~12000 件"]],
    ["33.9%，百分之五，百分之三十三点九，１０％", ["33.9 percent %", "5 percent %", "33.9 percent %", "10 percent %"]],
    ["9116.36万元，380元，1.2亿元", ["91163600 money 万元", "380 money 元", "120000000 money 亿元"]],
    ["提高5个百分点，增长1.5倍", ["5 points 个百分点", "1.5 times 倍"]],
    ["每一件、无一件、第三件、任何一件", []],
    ["几十件、数百件、上百件", []],
    ["线上22件，线下8件", ["22 件", "8 件"]],
    ["网络3、邮件1、协助5", ["3", "1", "5"]],
  ] as const)("%s", ([text, numbers]) => expect(read(text)).toEqual(numbers))

  it("takes years, numbers of files and telephones for no counts", () => {
    const kinds = quantitiesIn(plain("2023年12月31日，国办公开办函〔2021〕30号，电话0555-6601234").text).map(
      (q) => q.kind,
    )
    expect(kinds).not.toContain("count")
  })

  it("leaves digits alone that a space parts", () => {
    expect(quantitiesIn(plain("受理1 234件").text).some((q) => q.kind === "count" && q.unit === "件")).toBe(false)
  })
})

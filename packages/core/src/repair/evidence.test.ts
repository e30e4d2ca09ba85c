import { describe, expect, it } from "vitest"
import { emptyReport } from "../forms/index.ts"
import { proseOf } from "./evidence.ts"

describe("proseOf", () => {
  it("takes whole numbers, and no shares or decimals", () => {
    const paragraphs = ["2024年收到申请3119件，同比增长1.05%，其中自然人3001件，占34%。"]
    const sections = [{ id: "overview" as const, heading: "一、总体情况", paragraphs }]
    expect(proseOf({ ...emptyReport(), sections })).toEqual(new Set([2024, 3119, 3001]))
  })
})

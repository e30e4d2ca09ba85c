import { expect, it } from "vitest"
import { figureOf } from "../../recognise/figure-text.ts"
import { amendedText } from "./amended-text.ts"

it.each([
  ["18", 81, "81"],
  ["18件", 81, "81件"],
  ["１８", 81, "８１"],
  ["1,234", 4321, "4,321"],
  ["1,234", 21, "21"],
  ["999", 1200, "1200"],
  ["96,171.60", "96117.6", "96,117.60"],
  ["12①", 21, "21①"],
  ["12（含转来2件）", 21, "21（含转来2件）"],
  ["", 7, "7"],
  ["/", 7, "7"],
  ["—", 7, "7"],
  ["-5", 5, "5"],
  ["减5", -7, "-7"],
  ["18", null, ""],
] as const)("%s becomes %s as %s", (text, to, wanted) => {
  const amended = amendedText(text, to)
  expect(amended).toBe(wanted)
  const isAmount = typeof to === "string"
  expect(figureOf(amended, isAmount ? "amount" : "change", "")).toMatchObject({ figure: to })
})

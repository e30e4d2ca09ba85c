import { expect, it } from "vitest"
import { emptyReport } from "../../forms/index.ts"
import { additiveCells } from "./additive.ts"

const idsOf = (form: "2019" | "2021") =>
  additiveCells({ ...emptyReport(), forms: { disclosure: form, requests: null, remedies: form } }).map(({ id }) => id)

it("adds up what each body has for itself, and of table four the totals", () => {
  expect(idsOf("2021")).toEqual([
    "disclosure/regulations/issued",
    "disclosure/regulations/repealed",
    "disclosure/regulations/in-force",
    "disclosure/normative-documents/issued",
    "disclosure/normative-documents/repealed",
    "disclosure/normative-documents/in-force",
    "disclosure/licensing/decisions",
    "disclosure/penalties/decisions",
    "disclosure/coercion/decisions",
    "disclosure/fees/amount",
    "remedies/reconsideration/total",
    "remedies/litigation-direct/total",
    "remedies/litigation-after-reconsideration/total",
  ])
})

it("leaves out lists that levels have in common, documents that several bodies show, and a sum without a unit", () => {
  expect(idsOf("2019").filter((id) => id.startsWith("disclosure/"))).toEqual([
    "disclosure/regulations/made",
    "disclosure/normative-documents/made",
    "disclosure/licensing/decisions",
    "disclosure/other-services/decisions",
    "disclosure/penalties/decisions",
    "disclosure/coercion/decisions",
    "disclosure/procurement/projects",
  ])
})

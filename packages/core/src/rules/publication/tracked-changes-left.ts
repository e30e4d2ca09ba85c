import { defineNoticed } from "./define-noticed.ts"

/** Whoever opens the file sees what was struck out, and by whom. */
export const trackedChangesLeft = defineNoticed({
  id: "tracked-changes-left",
  severity: "warning",
  basis: {
    kind: "practice",
    clause: "公开前清除修订和批注；《政府信息公开条例》第十六条：讨论记录、过程稿等可以不予公开",
  },
  code: "tracked-changes",
})

import { cellId, formOf, rowOfLabel } from "../../forms/index.ts"
import { defineCode } from "../declare.ts"

/** A label is misspelt or shortened. Its figures were read all the same, so it is for information. */
export const labelDiffers = defineCode({
  id: "label-differs",
  severity: "notice",
  basis: { kind: "form", clause: "年度报告格式规定的表格文字" },
  judge: ({ warnings }) => {
    if (warnings === null) return [{ at: "labels", outcome: "unknown" }]
    const differing = warnings.filter(({ code, expected }) => code === "label-differs" && expected !== null)
    if (differing.length === 0) return [{ at: "labels", outcome: "holds" }]
    return differing.map(({ expected, found }) => {
      const cell = rowOfLabel(expected ?? "")
      const columns = cell ? Object.keys(formOf(cell.form).tables[cell.table].blocks[cell.block]?.columns ?? {}) : []
      const cells = cell ? columns.map((column) => cellId(cell.table, cell.row, column)) : []
      return { at: cell?.row ?? expected ?? "labels", outcome: "broken", cells, operands: [], expected, found }
    })
  },
})

import { layoutOf } from "@gouji/core"
import { boxText, printAround } from "../print.ts"
import type { Shape } from "../shape.ts"

/** Each label on a line of its own, the figures of its row in the next with tabs between, as viewers of PDF copy them. */
export const textLabelsAbove: Shape = {
  name: "text, labels above their figures",
  print: (report, hand) =>
    printAround(report, String, (table) => {
      const form = report.forms[table]
      if (form === null) return ""
      const { rows, boxes } = layoutOf(form, table)
      const lines = Array.from({ length: rows }, (_, row) => {
        const own = boxes.filter((box) => box.row === row)
        const texts = (isFigure: boolean) =>
          own.filter((box) => (box.kind === "figure") === isFigure).map((box) => boxText(box, report, hand))
        return [...texts(false).filter(Boolean), texts(true).join("\t")]
      })
      return lines.flat().filter(Boolean).join("\n")
    }),
}

import { defineCode } from "../declare.ts"

/** Comments are talk within the office, with the names of those who talk. A reader gives one warning with their count. */
export const commentsLeft = defineCode({
  id: "comments-left",
  severity: "warning",
  basis: {
    kind: "practice",
    clause: "公开前清除修订和批注；《政府信息公开条例》第十六条：讨论记录、过程稿等可以不予公开",
  },
  judge: ({ warnings }) => {
    if (warnings === null) return [{ at: "file", outcome: "unknown" }]
    const found = warnings
      .filter((warning) => warning.code === "comments")
      .reduce((all, warning) => all + Math.max(1, Number.parseInt(warning.found ?? "", 10) || 0), 0)
    return [{ at: "file", outcome: found === 0 ? "holds" : "broken", expected: 0, found }]
  },
})

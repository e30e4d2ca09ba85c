import type { AggregateText } from "./aggregate-text.ts"

export const zhAggregate: AggregateText = {
  help: {
    command: {
      brief: "汇总各单位的报告，成为一份政府报告",
      full: `把各单位的报告加总成一份政府报告，立即核对；列出缺报的、重复的、不属于汇总范围的单位，每个数都能查到由哪些单位的数加成。
空白不算 0：某单位没有填的格，合计只是下限，并列出是哪个单位。读不了的文件单独列出，其余照常。

示例
  gouji aggregate 各单位/ --name 某县人民政府 --year 2025
  gouji aggregate 各单位/*.docx --name 某县人民政府 --year 2025 --expected 应报单位.xlsx
  gouji aggregate 各单位/ --name 某县人民政府 --year 2025 --out 全县.json --trace 来源.csv
  gouji aggregate 各单位/ --name 某县人民政府 --year 2025 --scope level   只汇总县本级

退出码：0 齐全且相符 · 1 有问题 · 2 无法执行 · 3 缺报，或有的数没有读到`,
    },
    name: "汇总成谁的报告，如 某县人民政府；汇总范围由名称中的地区决定",
    year: "报告年度",
    expected: "应报单位名单（CSV、XLSX）：“机关名称”一栏，或只有一栏",
    scope: "汇总范围：region 全区域（默认）、level 本级（不含下级政府）",
    form: "用哪一版格式：2021、2019（默认按年度）",
    out: "汇总成的报告写到这个 JSON 文件；已有的文件不覆盖",
    trace: "每个数由哪些单位的数加成，写到这个 CSV 文件",
    format: "输出格式：human（默认）、json、csv",
    files: "各单位的报告：文件或文件夹；可以是报告自己的 JSON",
  },
  sum: "汇总",
  counted: (members) => `汇总单位 ${members} 个`,
  missing: (count) => `缺报 ${count} 个单位：`,
  overlapping: (count) => `重复 ${count} 份，没有计入：`,
  outOfScope: (count) => `不属于汇总范围 ${count} 份，没有计入：`,
  unexpected: (count) => `不在应报单位名单中 ${count} 个，已计入：`,
  lowerBounds: (cells) => `${cells} 格只是下限：有的单位的数不知道（空白不算 0）。这些格没有核对。`,
  beside: (cells) => `另有 ${cells} 格是别版格式才有的，不在汇总报告里；见 --json 的 beside 或 --trace。`,
  heldOut: {
    "same-agency": (other) => `与 ${other} 是同一机关`,
    covered: (other) => `${other} 的数已经包含它`,
    "is-the-whole": () => "就是要汇总成的报告",
    "other-year": () => "不是这一年度的",
    "year-unknown": () => "不知道是哪一年度的",
    "other-region": () => "是别的地区的",
    "below-level": () => "是下级的，不属于本级",
  },
  differs: "，但数不相同：请确定用哪一份",
  open: {
    blank: "空白",
    absent: "没有读到",
    "no-table": "没有这张表",
    "not-measured": "所用格式没有这一项",
    "not-split": "所用格式没有分开",
  },
  openCells: (why, cells) => `${why} ${cells} 格`,
  noNameColumn: "应报单位名单有几栏，但第一行没有“机关名称”。",
  nobody: "没有一份可以计入的报告，无法汇总。",
  written: (path) => `已写入 ${path}`,
}

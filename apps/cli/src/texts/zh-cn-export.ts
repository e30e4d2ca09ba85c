import type { ExportText } from "./export-text.ts"

export const zhExport: ExportText = {
  command: {
    brief: "把档案中已公布的数据导出为 CSV、Excel、NDJSON、Parquet 或数据包",
    full: `把已公布的年报数据写成一个文件，与网站上下载的完全相同。写完先读回，逐行与档案比对，一致才放到指定的位置。
格式由 --out 的后缀决定：.csv、.excel.csv（带 BOM，用 Excel 双击打开不乱码）、.xlsx、.ndjson、.parquet、
.zip（数据包，含说明、结构、许可、引用方式和校验值）。已有同名文件时不覆盖，除非加 --force。

示例
  gouji export --data ./data --out 年报.csv                       一份报告一行
  gouji export --data ./data --table cells --year 2025 --out 逐格-2025.parquet
  gouji export --data ./data --division 3208 --kind department --out 部门.xlsx
  gouji export --data ./data --measure requests/received/total,requests/carried-out/total --out 申请.excel.csv
  gouji export --server https://年报.示例.cn --year 2024,2025 --out 数据.zip

退出码：0 已写出 · 2 无法执行`,
  },
  out: "写到哪个文件，后缀决定格式",
  table: "reports 一份报告一行（默认），cells 一格一行",
  asOf: "取某一时刻的状态，如 2025-04-01T00:00:00.000Z（默认此刻）",
  years: "只要这些年度，逗号分隔",
  text: "机关名称或标题的一部分",
  division: "行政区划代码前两、四、六位，含其下级",
  kind: "机关类别",
  measure: "只要这些指标（格的地址），逗号分隔",
  server: "从这个服务器取，而不是从数据文件夹",
  force: "覆盖已有的文件",
  ending: (endings) => `--out 的后缀须是 ${endings.map((ending) => `.${ending}`).join("、")} 之一。`,
  written: (file, rows, sha256) => `${file}：${rows} 行，SHA-256 ${sha256}`,
}

import type { AgenciesText } from "./texts.ts"

export const zhAgencies: AgenciesText = {
  import: {
    brief: "从表格登记或更新机关",
    fullDescription: `从 XLSX 或 CSV 表格登记、更新机关。第一行是栏名，中文英文都可以；空格子表示不变。
有错的行列出行号和原因，其余照常登记；再导入一次，没有变化的不动。
有没有登记成的行，退出码为 2。

栏名：机关名称（必有）、统一社会信用代码、行政区划代码、代码年度、所属地区、机关类型、上级机关、曾用名、
名称启用日期、机关编号

示例
  gouji agencies import 机关.xlsx --data ./data
  gouji agencies import 机关.csv --data ./data --dry-run`,
  },
  list: {
    brief: "列出机关",
    fullDescription: `列出数据文件夹中的机关，按名称排列：编号、行政区划代码、统一社会信用代码、类型、名称。

示例
  gouji agencies list --data ./data
  gouji agencies list --data ./data --division 320800 --text 民政 --json`,
  },
  file: "机关表格（XLSX 或 CSV）",
  dryRun: "只试一遍，不保存",
  text: "名称（含曾用名）中的一部分",
  division: "行政区划代码，含其下的",
  kind: "机关类型：government、office、department、township、street、development-zone、authorised",
  noNameColumn: "表格第一行没有“机关名称”一栏。",
  unknownColumns: (headings) => `不认得的栏没有读：${headings.join("、")}`,
  counts: ({ created, changed, unchanged, refused }, dryRun) =>
    `${dryRun ? "试导入（没有保存）：" : ""}新登记 ${created}，更新 ${changed}，不变 ${unchanged}，有错 ${refused}`,
}

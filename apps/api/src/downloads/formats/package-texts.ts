import type { Column, Sheet } from "../table.ts"

/** What is said of the data in a package, in its README and its description. */
export interface AboutData {
  readonly table: Sheet
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
  /** The newest publication among the reports; `null`: there is none. */
  readonly newest: string | null
}

const types: Readonly<Record<Column["type"], object>> = {
  text: { type: "string" },
  boolean: { type: "boolean", trueValues: ["true"], falseValues: ["false"] },
  integer: { type: "integer" },
  instant: { type: "datetime" },
  // A count is whole, but a report may print one that is not: what it prints is given.
  count: { type: "number" },
  amount: { type: "number" },
}

const title = "政府信息公开工作年度报告数据 Annual reports on open government information"

const licence = `数据取自各机关依法公开的政府信息公开工作年度报告（《中华人民共和国政府信息公开条例》第四十九、五十条）。
使用时请注明来源，并以原报告为准。发布者没有另行声明许可。

The figures are from annual reports that agencies published by law. Name the source; the reports themselves prevail.
Whoever runs this archive has stated no other licence.
`

const citation = (newest: string | null) =>
  `各机关政府信息公开工作年度报告，勾稽档案库，最新发布时间 ${newest ?? "无"}。\n` +
  `Annual reports on open government information, gouji archive, newest publication ${newest ?? "none"}.\n`

/** The description of a package by Data Package v2 (https://datapackage.org). */
function description({ table, rows, bytes, sha256 }: AboutData): string {
  const fields = table.columns.map(({ name, type, title: shown }) => ({
    name,
    ...types[type],
    title: shown["zh-CN"],
    description: shown.en,
  }))
  const resource = {
    name: table.name,
    type: "table",
    path: `data/${table.name}.csv`,
    scheme: "file",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { lineTerminator: "\r\n", delimiter: ",", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields,
      missingValues: [""],
      primaryKey: table.name === "reports" ? ["report"] : ["report", "cell"],
    },
    rows,
  }
  return `${JSON.stringify(
    {
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: `gouji-${table.name}`,
      title,
      resources: [resource],
    },
    null,
    2,
  )}\n`
}

const readme = ({ table: { name }, rows, newest }: AboutData) => `# ${title}

\`data/${name}.csv\`：${rows} 行，UTF-8，无 BOM（RFC 4180）。各列的含义见 \`datapackage.json\`。
${name === "reports" ? "一份报告一行；`blank_cells` 列出原件留空的格，其余空白表示报告没有该格。" : "一格一行；数值为空表示原件留空，报告没有的格没有行。"}
文字列中可能被当作公式的内容前加了一个英文单引号（'），数值列不加。
最新发布时间：${newest ?? "无"}。核对文件：\`sha256sum -c SHA256SUMS\`。

\`data/${name}.csv\`: ${rows} rows, UTF-8 without byte order mark (RFC 4180); the columns are described in \`datapackage.json\`.
${name === "reports" ? "A report a row; `blank_cells` names the cells that are printed blank, others that are empty are not in the report." : "A cell a row; no value: printed blank. A cell that is not in the report has no row."}
Text that could be taken for a formula has an apostrophe in front; figures have none. Verify with \`sha256sum -c SHA256SUMS\`.

    import pandas as pd
    pd.read_csv("data/${name}.csv", dtype={"report": str, "division": str})
`

/** The texts of a package beside its data, by file name. */
export const packageTexts = (about: AboutData): Readonly<Record<string, string>> => ({
  "datapackage.json": description(about),
  "README.md": readme(about),
  "LICENCE.txt": licence,
  "CITATION.txt": citation(about.newest),
})

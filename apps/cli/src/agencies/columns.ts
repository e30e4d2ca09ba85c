import type { AgencyKind, AgencyLine } from "@gouji/store"

/** The columns of a list of agencies. */
export type AgencyColumn = keyof AgencyLine

const headings: Readonly<Record<AgencyColumn, readonly string[]>> = {
  id: ["机关编号", "编号", "id"],
  name: ["机关名称", "名称", "单位名称", "name", "agency"],
  nameFrom: ["名称启用日期", "启用日期", "name from"],
  region: ["所属地区", "地区", "region"],
  division: ["行政区划代码", "区划代码", "division"],
  divisionYear: ["区划代码年度", "代码年度", "division year"],
  code: ["统一社会信用代码", "信用代码", "code", "credit code"],
  kind: ["机关类型", "类型", "kind"],
  parent: ["上级机关", "上级", "主管机关", "parent"],
  formerNames: ["曾用名", "原名称", "former names"],
}

const plain = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]+/gu, "")
const columns = new Map(
  Object.entries(headings).flatMap(([column, words]) =>
    [column, ...words].map((word) => [plain(word), column as AgencyColumn] as const),
  ),
)

/** The column that a heading names; `null` for any other. */
export function columnOf(heading: string): AgencyColumn | null {
  return columns.get(plain(heading.replace(/[（(].*[)）]/u, ""))) ?? null
}

const kinds: Readonly<Record<string, AgencyKind>> = {
  政府: "government",
  人民政府: "government",
  办公厅: "office",
  办公室: "office",
  部门: "department",
  政府部门: "department",
  乡镇: "township",
  乡镇政府: "township",
  街道: "street",
  街道办事处: "street",
  开发区: "development-zone",
  授权组织: "authorised",
  法律法规授权组织: "authorised",
}

function cellValue(column: AgencyColumn, text: string): AgencyLine[AgencyColumn] {
  if (column === "kind") return kinds[text] ?? (text as AgencyKind)
  if (column === "divisionYear") return /^\d{4}年?$/.test(text) ? Number(text.slice(0, 4)) : Number.NaN
  if (column !== "formerNames") return text
  const names = text.split(/[、；;|]/u).filter((name) => name.trim() !== "")
  // Without days nobody knows until when: it may stand on a report of any year.
  return names.map((name) => ({ name: name.trim(), from: null, until: null }))
}

/** A row as a line of the register. An empty cell says nothing: what is known stays. */
export function lineOf(head: readonly (AgencyColumn | null)[], cells: readonly string[]): AgencyLine {
  const entries = head.flatMap((column, at) => {
    const text = cells[at] ?? ""
    return column === null || text === "" ? [] : [[column, cellValue(column, text)] as const]
  })
  return { name: "", ...Object.fromEntries(entries) }
}

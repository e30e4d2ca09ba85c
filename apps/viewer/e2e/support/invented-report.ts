import { cellId, cellsOf, type Figure, type FormId, formOf, type Report, rowsWithin, total } from "@gouji/core"

/** Small whole numbers that are the same on every run. */
function dice(seed: number) {
  let state = seed * 2654435761
  return (limit: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * limit)
  }
}

function fillRequests(cells: Record<string, Figure>, form: FormId, roll: (limit: number) => number): void {
  const columns = [...new Set(cellsOf(form, "requests").map((cell) => cell.column))]
  const outcomes = rowsWithin(form, "requests", "outcomes").filter((row) => row !== "handled")
  for (const column of columns.filter((id) => id !== "total")) {
    for (const row of outcomes) cells[cellId("requests", row, column)] = roll(3) === 0 ? roll(60) : 0
    const handled = total(outcomes.map((row) => cells[cellId("requests", row, column)])) as number
    const [carriedIn, carriedOut] = [Math.min(handled, roll(9)), roll(7)]
    cells[cellId("requests", "handled", column)] = handled
    cells[cellId("requests", "carried-in", column)] = carriedIn
    cells[cellId("requests", "carried-out", column)] = carriedOut
    cells[cellId("requests", "received", column)] = handled + carriedOut - carriedIn
  }
}

function addUp(cells: Record<string, Figure>, form: FormId, table: "requests" | "remedies"): void {
  for (const row of new Set(cellsOf(form, table).map((cell) => cell.row))) {
    const parts = cellsOf(form, table).filter((cell) => cell.row === row && cell.column !== "total")
    cells[cellId(table, row, "total")] = total(parts.map((cell) => cells[cell.id]))
  }
}

const overview =
  "本报告为测试用的虚构报告，机构和数据均属编造。全年依法推进政府信息公开工作，健全主动公开目录，规范依申请公开办理流程，加强平台建设和监督保障，开展业务培训两次，未发生责任追究情形。"

/** An invented report in which every sum ties. */
export function inventedReport(options: { agency: string; year: number; form: FormId; seed: number }): Report {
  const { agency, year, form, seed } = options
  const roll = dice(seed)
  const cells: Record<string, Figure> = {}
  for (const cell of cellsOf(form, "disclosure")) {
    cells[cell.id] = cell.measure === "amount" ? `${1000 + roll(90_000)}.${1 + roll(9)}` : roll(400)
  }
  // A county makes no 规章, and what was issued or published this year is among all that is.
  for (const { id, row } of cellsOf(form, "disclosure")) if (row === "regulations") cells[id] = 0
  const documents = (column: string) => cellId("disclosure", "normative-documents", column)
  const [all, part] = form === "2021" ? ["in-force", "issued"] : ["total-published", "published"]
  cells[documents(all)] = Number(cells[documents(all)]) + Number(cells[documents(part)])
  fillRequests(cells, form, roll)
  for (const cell of cellsOf(form, "remedies")) cells[cell.id] = roll(2) === 0 ? roll(6) : 0
  addUp(cells, form, "requests")
  addUp(cells, form, "remedies")
  return {
    schema: "gouji/report@1",
    agency: { name: agency, id: null },
    year,
    title: `${agency}${year}年政府信息公开工作年度报告`,
    scope: null,
    forms: { disclosure: form, requests: form, remedies: form },
    cells,
    sections: formOf(form).sections.map(({ id, label }) => ({
      id,
      heading: label,
      paragraphs: id === "overview" ? [overview, overview] : [`${label.slice(2)}：详见下表或无其他情况。`],
    })),
    issuedOn: `${year + 1}-01-20`,
  }
}

/** The same report with slips: figures changed, left blank (`null`) or not read (`undefined`). */
export function withSlips(report: Report, slips: Readonly<Record<string, Figure | undefined>>): Report {
  const cells = Object.fromEntries(
    Object.entries({ ...report.cells, ...slips }).filter((entry): entry is [string, Figure] => entry[1] !== undefined),
  )
  return { ...report, cells }
}

const contact =
  "下一步，将加强业务培训，规范答复文书。如对答复有疑问，请联系经办人张某，手机13900001111；申请人李某（身份证号329999198506150023）已另行答复。"

/** A report with errors, reminders, a blank total and a part that is missing. */
export function slippedReport(options: { agency: string; year: number; form: FormId; seed: number }): Report {
  const report = inventedReport(options)
  const more = (cell: string, by: number) => Number(report.cells[cell] ?? 0) + by
  const slipped = withSlips(report, {
    "requests/received/natural-person": more("requests/received/natural-person", 9),
    "requests/granted/total": null,
    "requests/denied-state-secret/business": "-2",
    "remedies/reconsideration/total": more("remedies/reconsideration/total", 1),
  })
  return {
    ...slipped,
    sections: slipped.sections
      .filter(({ id }) => id !== "other")
      .map((section) =>
        section.id === "problems" ? { ...section, paragraphs: [...section.paragraphs, contact] } : section,
      ),
    issuedOn: `${options.year}-12-29`,
  }
}

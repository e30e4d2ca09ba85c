import { createHash } from "node:crypto"
import { cellsOf, checkReport, emptyReport } from "@gouji/core"
import { agencyOf } from "./nation.mjs"

/** A small generator of chance (mulberry32): the same numbers for the same seed on every machine. */
function chance(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const cellIds = (table) => cellsOf("2021", table).map(({ id }) => id)
const rowsOf = (table) => [...new Set(cellIds(table).map((id) => id.split("/")[1]))]
const columnsOf = (table) => [...new Set(cellIds(table).map((id) => id.split("/")[2]))].filter((id) => id !== "total")
const answers = rowsOf("requests").filter((row) => !/^(received|carried-in|carried-out|handled)$/.test(row))

function disclosure(next) {
  const count = () => Math.floor(next() ** 3 * 400)
  const cells = Object.fromEntries(
    cellIds("disclosure").map((id) => [id, id.endsWith("amount") ? String(count() + 0.5) : count()]),
  )
  // Few agencies may issue regulations, and what is in force is at least what was issued.
  for (const id of ["issued", "repealed", "in-force"]) cells[`disclosure/regulations/${id}`] = 0
  cells["disclosure/normative-documents/in-force"] += cells["disclosure/normative-documents/issued"]
  return cells
}

/** Applications as they are handled: every sum of the form holds. */
function requests(next, cells) {
  const totals = {}
  const put = (row, column, figure) => {
    cells[`requests/${row}/${column}`] = figure
    totals[row] = (totals[row] ?? 0) + figure
  }
  for (const column of columnsOf("requests")) {
    const given = answers.map((row) => [row, next() < 0.12 ? Math.floor(next() ** 4 * 60) : 0])
    const handled = given.reduce((sum, [, figure]) => sum + figure, 0)
    const carriedIn = Math.min(handled, next() < 0.1 ? 1 : 0)
    const carriedOut = next() < 0.1 ? 1 : 0
    for (const [row, figure] of given) put(row, column, figure)
    put("handled", column, handled)
    put("carried-in", column, carriedIn)
    put("carried-out", column, carriedOut)
    put("received", column, handled + carriedOut - carriedIn)
  }
  for (const [row, total] of Object.entries(totals)) cells[`requests/${row}/total`] = total
}

function remedies(next, cells) {
  for (const row of rowsOf("remedies")) {
    let total = 0
    for (const column of columnsOf("remedies")) {
      const figure = next() < 0.05 ? Math.floor(next() * 4) : 0
      cells[`remedies/${row}/${column}`] = figure
      total += figure
    }
    cells[`remedies/${row}/total`] = total
  }
}

const headings = {
  overview: "一、总体情况",
  disclosure: "二、主动公开政府信息情况",
  requests: "三、收到和处理政府信息公开申请情况",
  remedies: "四、政府信息公开行政复议、行政诉讼情况",
  problems: "五、存在的主要问题及改进情况",
  other: "六、其他需要报告的事项",
}

/** Where each figure stands, as a reader of documents notes it. */
function placesOf(cells) {
  const places = {}
  let table = ""
  let [block, row, column] = [3, 0, 0]
  let line = ""
  for (const [id, figure] of Object.entries(cells)) {
    const [ofTable, ofRow] = id.split("/")
    if (ofTable !== table) [table, block, row, line] = [ofTable, block + 3, 1, ""]
    if (ofRow !== line) [line, row, column] = [ofRow, row + 1, 2]
    places[id] = { block, row, column, page: null, text: String(figure) }
    column += 1
  }
  return places
}

/** The report of an agency for a year: no prose; one in forty has a wrong sum. With what an archive is told beside it. */
export function inventReport({ seed, agency: at, year }) {
  const next = chance(seed ^ Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(year, 0x85ebca6b))
  const { name, division, region } = agencyOf(at)
  const figures = disclosure(next)
  requests(next, figures)
  remedies(next, figures)
  if (next() < 0.025) figures["requests/handled/total"] += 1 + Math.floor(next() * 9)
  const order = ["disclosure", "requests", "remedies"].flatMap((table) => cellIds(table))
  const cells = Object.fromEntries(order.map((id) => [id, figures[id]]))
  const report = {
    ...emptyReport(),
    agency: { name, id: null },
    year,
    title: `${name}${year}年政府信息公开工作年度报告`,
    forms: { disclosure: "2021", requests: "2021", remedies: "2021" },
    cells,
    sections: Object.entries(headings).map(([id, heading]) => ({ id, heading, paragraphs: [] })),
    issuedOn: `${year + 1}-01-${10 + Math.floor(next() * 20)}`,
  }
  const publishedAt = new Date(Date.UTC(year + 1, 0, 31) + Math.floor(next() * 50 * 86_400_000)).toISOString()
  return { report, beside: { region, division, demo: true, publishedAt } }
}

function readingOf(report, source, withPlaces) {
  const sha256 = createHash("sha256").update(source).digest("hex")
  return {
    report,
    places: withPlaces ? placesOf(report.cells) : {},
    warnings: [],
    source: { name: "report.json", mediaType: "application/json", sha256 },
    reader: "json",
  }
}

/**
 * The file of a report as an office would hand it in: the report's own JSON; `withPlaces`: that of a reading, with the
 * places that a reader of documents noted.
 */
export function inventFile({ withPlaces = false, ...which }) {
  const { report, beside } = inventReport(which)
  const own = Buffer.from(JSON.stringify(report))
  const bytes = withPlaces ? Buffer.from(JSON.stringify(readingOf(report, own, true))) : own
  return { name: "report.json", bytes, beside }
}

/** The report of an agency for a year, checked; `withPlaces` adds those that a reader of documents would note. */
export function publicationOf({ withPlaces = false, ...which }) {
  const { report, beside } = inventReport(which)
  const source = Buffer.from(JSON.stringify(report))
  const check = checkReport(report, { asOf: beside.publishedAt.slice(0, 10) })
  return { reading: readingOf(report, source, withPlaces), check, source, ...beside }
}

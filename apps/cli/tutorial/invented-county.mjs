/** What the bodies of a county that does not exist answered in 2025: small figures, every identity of which holds. */
import { cellId, cellsOf, emptyReport, formOf, tableIds } from "@gouji/core"

export const county = "云泽县"
const year = 2025

/** Of persons and of firms what came in, was granted, was not held; carried in and out; documents issued, repealed, in force. */
const answered = `
  人民政府办公室  21 4  15 3  5 1  2 3  4 1 37    0  1
  教育局          13 2   9 1  4 1  1 1  2 0 11   46  0
  民政局           8 0   6 0  2 0  0 0  1 1  9   73  0
  财政局           5 7   4 6  2 1  1 0  3 0 18   12  0
  交通运输局       6 3   4 2  1 1  0 1  0 0  7  218  1
  卫生健康局      11 1   9 1  4 0  2 0  2 2 14  157  0
  水利局           4 1   3 1  1 0  0 0  1 0  6   31  0
  城关镇人民政府   3 0   2 0  1 0  0 0  0 0  2    5  0`

/** Figures by cell, all that is not named being 0, and the total of each row. */
function figures([received, firms, granted, grantedFirms, notHeld, notHeldFirms, carriedIn, carriedOut, ...rest]) {
  const cells = Object.fromEntries(tableIds.flatMap((table) => cellsOf("2021", table)).map((cell) => [cell.id, 0]))
  const put = (row, ofPersons, ofFirms = 0) => {
    cells[cellId("requests", row, "natural-person")] = ofPersons
    cells[cellId("requests", row, "business")] = ofFirms
    cells[cellId("requests", row, "total")] = ofPersons + ofFirms
  }
  put("received", received, firms)
  put("carried-in", carriedIn)
  put("granted", granted, grantedFirms)
  put("unavailable-not-held", notHeld, notHeldFirms)
  put("handled", granted + notHeld, grantedFirms + notHeldFirms)
  put("carried-out", carriedOut)
  const [issued, repealed, inForce, permits, upheld] = rest
  cells[cellId("disclosure", "normative-documents", "issued")] = issued
  cells[cellId("disclosure", "normative-documents", "repealed")] = repealed
  cells[cellId("disclosure", "normative-documents", "in-force")] = inForce
  cells[cellId("disclosure", "licensing", "decisions")] = permits
  for (const column of ["upheld", "total"]) cells[cellId("remedies", "reconsideration", column)] = upheld
  return cells
}

const textsOf = (name, cells) => ({
  overview: `${year}年，${name}依法推进政府信息公开工作，全年新收政府信息公开申请${cells["requests/received/total"]}件。`,
  disclosure: "主动公开政府信息的数据见下表。",
  requests: "申请的办理情况见下表。",
  remedies: `全年因政府信息公开工作被申请行政复议${cells["remedies/reconsideration/total"]}件。`,
  problems: "存在的主要问题是部分栏目更新不够及时。改进情况：建立了更新提醒，每季度自查一次。",
  other: "本年度未收取信息处理费，没有其他需要报告的事项。",
})

function reportOf(name, cells) {
  const texts = textsOf(name, cells)
  return {
    ...emptyReport(),
    agency: { name, id: null },
    year,
    title: `${name}${year}年政府信息公开工作年度报告`,
    forms: { disclosure: "2021", requests: "2021", remedies: "2021" },
    cells,
    sections: formOf("2021").sections.map(({ id, label }) => ({ id, heading: label, paragraphs: [texts[id]] })),
    issuedOn: `${year + 1}-01-20`,
  }
}

/** The reports as they should be, by their bodies' names without the county's. */
export const reports = new Map(
  answered
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .map(([name, ...rest]) => [name, reportOf(county + name, figures(rest.map(Number)))]),
)

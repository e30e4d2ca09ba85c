import { type CellId, type Figure, formOf, type Report, type SectionId } from "@gouji/core"

type Cells = Readonly<Record<string, Figure>>

/** The prose of a report, section by section, with the figures of its tables where prose usually repeats them. */
function paragraphs(agency: string, year: number, cells: Cells): Readonly<Record<SectionId, readonly string[]>> {
  const figure = (cell: CellId) => String(cells[cell] ?? 0)
  const remedies = figure("remedies/reconsideration/total")
  return {
    overview: [
      "本报告为演示用的虚构报告：机构、数据和文字均属编造，与任何真实机构无关。",
      `${year}年，${agency}依法推进政府信息公开工作。全年新收政府信息公开申请${figure("requests/received/total")}件，上年结转${figure("requests/carried-in/total")}件，办结${figure("requests/handled/total")}件，结转下年度继续办理${figure("requests/carried-out/total")}件。`,
      "政府信息管理、平台建设和监督保障按年度计划进行：全年开展业务培训两次，主动公开目录更新一次，未发生责任追究情形。",
    ],
    disclosure: ["通过政府网站、政务新媒体和查阅点主动公开政府信息，数据见下表。"],
    requests: ["申请渠道包括当面、邮寄和网络，办理情况见下表，统计期限为全年。"],
    remedies: [`全年因政府信息公开工作被申请行政复议${remedies}件，具体结果见下表。`],
    problems: [
      "存在的主要问题：一是部分栏目更新不够及时；二是答复文书的说理还不充分；三是基层工作人员变动较多，业务衔接不够顺畅。",
      "改进情况：建立栏目更新提醒和季度自查制度，印发答复文书示范文本，对新到岗人员一对一辅导。",
    ],
    other: ["本年度未收取信息处理费，没有其他需要报告的事项。"],
  }
}

/** The six sections of an invented report. Its tables' form does not matter: both have the same parts. */
export function demoSections(agency: string, year: number, cells: Cells): Report["sections"] {
  const texts = paragraphs(agency, year, cells)
  return formOf("2021").sections.map(({ id, label }) => ({ id, heading: label, paragraphs: [...texts[id]] }))
}

import fc from "fast-check"
import { formOf, type Report, sectionIds } from "../../src/index.ts"
import { plausibleReport } from "../../src/testing.ts"

/** Bodies of every kind, so that nothing that is kept of one name serves for all. */
const bodies = [
  "虚构县档案局",
  "云泽市人民政府办公室",
  "青石县人民政府",
  "江州市民政局",
  "白石镇人民政府",
  "云泽县城关街道办事处",
  "云泽大学",
  "示例省财政厅",
  "示例省云泽市青石县水务局",
]

type Parts = Partial<Record<(typeof sectionIds)[number], readonly string[]>>

const withText = (report: Report, parts: Parts): Report => ({
  ...report,
  sections: sectionIds.map((id, index) => ({
    id,
    heading: formOf("2021").sections[index]?.label ?? "",
    paragraphs: [...(parts[id] ?? [])],
  })),
})

/** Invented reports about which there is nothing to say, each of another body. */
export const clean: readonly Report[] = fc
  .sample(plausibleReport(), { numRuns: 500, seed: 7 })
  .map((report, index) => ({
    ...report,
    agency: { name: bodies[index % bodies.length] ?? null, id: null },
  }))

/** Figures alone. */
export const bare = clean.map((report): Report => ({ ...report, sections: [] }))

const total = ({ cells }: Report, row: string) => String(cells[`requests/${row}/total`])
const fees = "本年度依法收取信息处理费的情况无其他说明。"

/** A sentence or two: what a small body says. */
export const withShortText = clean.map((report) =>
  withText(report, {
    overview: [`2024年，本机关新收政府信息公开申请${total(report, "received")}件，全部依法办理。`],
    problems: ["存在的主要问题是公开内容不够丰富，下一步将加强学习。"],
    other: [fees],
  }),
)

/** As long as most published reports are, and as full of figures. */
export const withLongText = clean.map((report) =>
  withText(report, {
    overview: [
      "2024年，本机关认真贯彻落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，围绕中心、服务大局，不断拓展公开内容，规范公开程序，政府信息公开工作取得新成效。",
      "（一）主动公开情况。全年通过政府门户网站及时更新机构职能、政策文件、财政预决算等栏目，加强重点领域信息公开，做好政策解读和回应关切，切实保障人民群众的知情权、参与权、表达权和监督权。",
      `（二）依申请公开情况。2024年，本机关新收政府信息公开申请${total(report, "received")}件，上年结转${total(report, "carried-in")}件；全年办结${total(report, "handled")}件，结转下年度继续办理${total(report, "carried-out")}件。其中，予以公开${total(report, "granted")}件，部分公开${total(report, "partly-granted")}件。所有申请均在法定期限内答复。`,
      "（三）政府信息管理情况。完善信息发布审查机制，严格落实“三审三校”制度，坚持先审后发，确保公开内容准确、表述规范。对规范性文件实行动态清理，及时标注有效性。",
      "（四）平台建设情况。加强政府网站和政务新媒体管理，优化栏目设置，提升检索服务能力，方便公众查询和获取信息。定期开展自查，及时整改发现的问题。",
      "（五）监督保障情况。明确分管领导和工作人员，组织业务培训4次，将政府信息公开工作纳入年度考核，主动接受社会监督。本年度未发生责任追究情况。",
    ],
    problems: [
      "2024年，本机关政府信息公开工作取得了一定成绩，但仍存在一些问题：一是公开内容的深度和广度有待进一步拓展；二是政策解读形式较为单一，质量有待提高；三是工作人员业务能力仍需加强。",
      "下一步，将采取以下措施加以改进：一是进一步梳理公开事项，细化公开目录，提高公开质量；二是丰富解读形式，综合运用图表、视频等方式，增强解读效果；三是加强业务培训和交流学习，提升工作人员的能力和水平；四是强化监督检查，推动各项任务落到实处。",
    ],
    other: [fees, "除上述情况外，无其他需要报告的事项。"],
  }),
)

/** So many that none is met again while it is remembered. */
const many = 4000
/** A body's name that occurs once, behind the first comma of a paragraph. */
const named = (text: string, index: number) => {
  const sign = (code: number) => String.fromCharCode(0x4e00 + code)
  return text.replace("，", `，${sign(index % 1000)}${sign(1000 + Math.floor(index / 1000))}局，`)
}
const renamed = (isNew: (text: string) => boolean) =>
  Array.from({ length: many }, (_, index): Report => {
    const report = withLongText[index % withLongText.length] as Report
    const sections = report.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((text) => (isNew(text) ? named(text, index) : text)),
    }))
    return { ...report, sections }
  })

/** The same length of text, no paragraph of which was ever met. */
export const withNewText = renamed(() => true)
/** Text of which only the paragraph with the figures was never met: what a body writes every year. */
export const withNewFigures = renamed((text) => text.includes("依申请公开情况"))

/** How many signs the text of a report has. */
export function lengthOf({ sections }: Report): number {
  return sections.reduce((length, { paragraphs }) => length + paragraphs.join("").length, 0)
}

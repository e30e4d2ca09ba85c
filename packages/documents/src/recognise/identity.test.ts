import { emptyReport, formOf, type Report, sectionIds } from "@gouji/core"
import { describe, expect, it } from "vitest"
import { readPasted } from "../read-document.ts"
import { printAround } from "../testing.ts"

const sections = sectionIds.map((id, index) => ({
  id,
  heading: formOf("2021").sections[index]?.label ?? "",
  paragraphs: ["虚构。"],
}))
const report: Report = { ...emptyReport(), sections }
const body = printAround(report, String, () => "").replace(/^\s+|\s+[^。]*$/g, "")
const read = (opening: string, closing = "") => readPasted(`${opening}\n\n${body}\n\n${closing}`).report

describe("a report's identity", () => {
  const titles: readonly [title: string, agency: string | null, year: number | null][] = [
    ["虚构县档案局2024年政府信息公开工作年度报告", "虚构县档案局", 2024],
    ["2019年虚构市人民政府办公厅政府信息公开工作年度报告", "虚构市人民政府办公厅", 2019],
    ["虚构县档案局 2024 年度政府信息公开工作的年度报告", "虚构县档案局", 2024],
    ["虚构乡2020年政府信息公开年度工作报告", "虚构乡", 2020],
    ["虚构市２０２２年政务信息公开年度报告", "虚构市", 2022],
    ["虚构县二〇二一年政府信息公开工作年度报告", "虚构县", 2021],
    ["虚构县档案局\n2024年政府信息公开工作年度报告", "虚构县档案局", 2024],
    ["2023年政府信息公开工作年度报告", null, 2023],
    ["虚构县档案局2024年政府信息公开\n工作年度报告", "虚构县档案局", 2024],
    ["虚构县档案局\n2024年政府信息公开\n工作年度报告", "虚构县档案局", 2024],
    ["2024年虚构区永安街道办事处\n政府信息公开工作年度报告", "虚构区永安街道办事处", 2024],
    ["虚构新区永安街道办事处2024年度政府\n信息公开工作年度报告", "虚构新区永安街道办事处", 2024],
    [
      "2022年政府信息公开工作年度报告\n虚构县永安镇人民政府\n2022年政府信息公开工作年度报告",
      "虚构县永安镇人民政府",
      2022,
    ],
    ["首页 > 政务公开 > 政府信息公开年报\n虚构市档案局2020年政府信息公开工作的年度报告", "虚构市档案局", 2020],
    ["政府信息公开年度报告\n虚构市档案局2025年政府信息公开工作年度报告", "虚构市档案局", 2025],
    ["政府信息公开\n虚构市2016年政府信息公开工作年度报告\n来源：办公室", "虚构市", 2016],
    ["虚构市档案局2024年政府信息公开工作年度报告（图片版）", "虚构市档案局", 2024],
    ["关于公布虚构县水利局2024年政府信息公开工作年度报告的通知", "虚构县水利局", 2024],
    ["虚构县人民政府\n关于2024年度政府信息公开工作情况的报告", "虚构县人民政府", 2024],
    ["虚构县档案局政府信息公开工作年度报告\n（2024年度）", "虚构县档案局", 2024],
    ["虚构县档案局\n政府信息公开工作\n2024年度报告", "虚构县档案局", 2024],
    ["根据有关规定，现公布虚构县人民政府2025年政府信息公开工作年度报告。", "虚构县人民政府", 2025],
    ["虚构县人民政府门户网站\n2023年政府信息公开工作年度报告", null, 2023],
  ]
  it.for(titles)("%s", ([title, agency, year]) => {
    const { agency: read_, year: readYear } = read(title)
    expect([read_.name, readYear]).toEqual([agency, year])
  })

  const dates: readonly [what: string, opening: string, closing: string, date: string | null][] = [
    ["signed", "", "虚构县档案局\n2025年1月20日", "2025-01-20"],
    ["signed on one line", "", "虚构县档案局 2025年1月20日", "2025-01-20"],
    ["signed in Chinese numerals", "", "虚构县档案局\n二〇二五年一月二十日", "2025-01-20"],
    ["in brackets below the title", "（2025年1月21日）", "", "2025-01-21"],
    ["as the page's date", "发布日期：2025-01-22 10:00", "", "2025-01-22"],
    ["the signature before the page's date", "发布日期：2025-01-22", "虚构县档案局\n2025年1月20日", "2025-01-20"],
    [
      "signed above what a page has below",
      "",
      "虚构县档案局\n2025年1月20日\n附件：年报.docx\n打印本页\n关闭窗口\n上一篇：2023年\n下一篇：无\n浏览次数：12\n版权所有 虚构县人民政府 2026年3月1日\n更新时间：2026-03-01",
      "2025-01-20",
    ],
    ["no date that does not exist", "", "虚构县档案局\n2025年2月30日", null],
    ["no date out of a sentence", "", "统计期限为2024年1月1日至2024年12月31日，数据真实。", null],
  ]
  it.for(dates)("is dated: %s", ([, opening, closing, date]) => {
    expect(read(`虚构县档案局2024年政府信息公开工作年度报告\n${opening}`, closing).issuedOn).toBe(date)
  })

  it("takes the signing agency where the title names none", () => {
    expect(read("2023年政府信息公开工作年度报告", "虚构县档案局\n2024年1月20日").agency.name).toBe("虚构县档案局")
  })

  it("finds the parts however they are numbered, and not the row 四、结转 in them", () => {
    const reworded = body
      .replace("一、总体", "一. 总 体 ")
      .replace("五、存在的主要问题及改进情况", "五、政府信息公开工作存在的主要问题及改进措施")
    const { sections: found } = readPasted(
      `虚构县2024年政府信息公开工作年度报告\n\n${reworded.replace("三、收到", "四、结转下年度继续办理\n\n三、收到")}`,
    ).report
    expect(found.map((section) => section.id)).toEqual([...sectionIds])
  })
})

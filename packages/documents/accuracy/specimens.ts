import { formOf, type Report, type Section } from "@gouji/core"
import { arbitraryFlawed, arbitraryReport, flawIds, type ReportKind } from "@gouji/core/testing"
import fc from "fast-check"
import { figureHands } from "../src/testing/hands.ts"
import type { Hand } from "../src/testing/print.ts"

/** A report to be printed, and the hand that prints it. */
export interface Specimen {
  readonly kind: string
  readonly report: Report
  readonly hand: Hand
}

/** Prose as reports have it, with figures and words of the tables in it. */
const prose: Readonly<Partial<Record<Section["id"], readonly string[]>>> = {
  overview: [
    "2024年，我单位严格执行《中华人民共和国政府信息公开条例》（国务院令第711号），现将有关情况报告如下。",
    "（一）主动公开方面。全年通过门户网站主动公开政府信息4511条，其中行政规范性文件12件。",
    "（二）依申请公开方面。全年新收政府信息公开申请75件，其中自然人72件、商业企业3件；办结73件，结转下年度继续办理2件。",
    "（三）监督保障方面。组织业务培训3次，参训260余人次；被申请行政复议2件、行政诉讼1件，均已审结。",
  ],
  problems: ["一是政策解读的形式不够多样；二是业务培训不够经常。", "下一步，我单位将改进以上不足，全年培训不少于4次。"],
  other: ["2024年度收取信息处理费0元。"],
}

/** Headings as the form prints them, or in another wording that is known for them. */
function written(report: Report, other: boolean): Report {
  const sections = report.sections.map((section): Section => {
    const spec = formOf("2021").sections.find(({ id }) => id === section.id)
    return {
      ...section,
      heading: (other ? spec?.aliases?.[0] : undefined) ?? section.heading,
      paragraphs: [...(prose[section.id] ?? [])],
    }
  })
  return { ...report, sections }
}

const sound = (kind?: ReportKind) => arbitraryReport(kind)
const hybrid = { disclosure: "2021", requests: "2019" } as const
const kinds: Readonly<Record<string, fc.Arbitrary<Report>>> = {
  sound: sound(),
  small: sound({ counts: "small" }),
  large: sound({ counts: "large" }),
  distinct: sound({ counts: "distinct" }),
  hybrid: sound({ forms: hybrid }),
  ...Object.fromEntries(
    flawIds.map((flaw, index) => [flaw, arbitraryFlawed(flaw, sound(index % 2 === 0 ? { counts: "small" } : {}))]),
  ),
}

const styled = Object.values<Hand>(figureHands)

/** The seed of the reports that the README counts. */
export const ownSeed = 20_260_101

/** Reports of every kind, sound and broken, each second one with its figures written in another way; the same for a seed. */
export function specimens(each: number, seed = ownSeed): Specimen[] {
  const all = Object.entries(kinds).map(([kind, arbitrary], index) =>
    fc.sample(arbitrary, { numRuns: each, seed: seed + index }).map((report, copy): Specimen => {
      const turn = index + copy * Object.keys(kinds).length
      const hand = (index + copy) % 2 === 0 ? figureHands["blank cells"] : styled[(turn >> 1) % styled.length]
      return { kind, report: written(report, turn % 3 === 2), hand: hand ?? figureHands["blank cells"] }
    }),
  )
  return all.flat()
}

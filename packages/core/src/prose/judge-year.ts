import type { Found } from "./found.ts"
import { ofEach } from "./of-each.ts"
import type { Prose } from "./prose.ts"
import type { Sentence } from "./sentences.ts"
import { signs } from "./signs.ts"

/** 现将某局2022年政府信息公开工作年度报告公布如下: the report names its own year. */
const ownTitle =
  /(?:现将|现公布|现发布|特公布|特向社会公布|特制作|以下[为是]|编制了?|编写了?|形成)[^，。；]{0,30}?(20\d\d)年度?(?:的)?(?:政府|政务)信息公开(?:工作)?(?:的)?(?:年度)?(?:工作)?(?:年度)?报告(?!格式)/

const { title, report: named, digit } = signs.bits

function judgeTitle(year: number | null, sentence: Sentence): Found[] {
  if ((sentence.signs & title) === 0 || (sentence.signs & named) === 0 || (sentence.signs & digit) === 0) return []
  const match = ownTitle.exec(sentence.text)
  if (!match) return []
  const found = Number(match[1])
  return [
    {
      rule: "prose-year",
      about: "year",
      sentence,
      start: match.index,
      end: match.index + match[0].length,
      outcome: year === null ? "unknown" : found === year ? "holds" : "broken",
      why: "not-given",
      expected: year,
      found,
    },
  ]
}

/** N-13: where the text names the report, it names its year. The period of the figures is a rule of dates. */
export function judgeYear({ report, sentences }: Prose): Found[] {
  return ofEach(sentences, (sentence) => judgeTitle(report.year, sentence))
}

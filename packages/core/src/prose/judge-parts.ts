import { formOf } from "../forms/index.ts"
import { formIds, sectionIds } from "../report/index.ts"
import type { Found } from "./found.ts"
import { parseNumeral } from "./numerals.ts"
import { ofEach } from "./of-each.ts"
import { plain } from "./plain.ts"
import type { Prose } from "./prose.ts"
import type { Sentence } from "./sentences.ts"
import { signs } from "./signs.ts"

const claim =
  /(?<list>[^。；]{8,300}?)(?<etc>等)?(?:，?(?:共计?|总共|合计|一共))?(?<number>[一二两三四五六七八九十]|\d{1,2})个?(?:大)?部分(?:内容)?(?:组成|构成)?/
/** 报告共五个部分，包括…: the number first. */
const claimFirst =
  /(?:报告|年报|全文)[^，。；\d]{0,8}?(?:共|分|分为|由|包括|包含|为)(?<number>[一二两三四五六七八九十]|\d{1,2})个?(?:大)?部分(?:内容)?(?:组成|构成)?[，：（](?:具体|主要)?(?:包括|包含|分别为|分别是|即|依次为|依次是|为|是)[：]?(?<list>[^。；）]{8,300})/
/** How many parts, as either claim says it. */
const counted = /[一二两三四五六七八九十\d]个?大?部分/
/** What a part's name ends with: anything else behind a comma is no part. */
const partName = /(?:情况|事项|题|概述|改进措施|问题)$/
const opening = /(?:(?:报告|年报)?全文)?(?:由|包括|包含|分为|内容有|内容为|包含了|涵盖)[：“]?/
/** The titles of the parts, with the signs in them that part lists elsewhere. */
const titles = [
  ...new Set(
    formIds
      .flatMap((form) => formOf(form).sections.flatMap((section) => [section.label, ...(section.aliases ?? [])]))
      .map((title) => plain(title).text.replace(/^[一二三四五六]、/, "")),
  ),
].sort((a, b) => b.length - a.length)

/** How many things a list names: few, where 和 and 、 stand within a name, or many. */
function countItems(list: string): { least: number; most: number } {
  const masked = titles.reduce((text, title) => text.replaceAll(title, "题"), list)
  const trimmed = masked.replace(/[，、：]+$/, "")
  const byComma = trimmed.split("，").length
  const byPause = trimmed.split(/[，、]/).length
  const byAll = trimmed.split(/[，、和及与]|以及/).filter((part) => part !== "").length
  if (byComma > 2) return { least: byComma, most: byAll }
  return { least: byPause, most: byAll }
}

function judgeNumberFirst(sentence: Sentence, match: RegExpExecArray): Found[] {
  const { list = "", number = "" } = match.groups ?? {}
  const names = titles.reduce((text, title) => text.replaceAll(title, "题"), list).split("，")
  if (list.includes("等") || !names.every((name) => partName.test(name))) return []
  const stated = parseNumeral(number) ?? Number(number)
  const { least, most } = countItems(list)
  const wrong = stated < least || stated > most
  return [
    {
      rule: "prose-parts",
      about: "parts",
      sentence,
      start: match.index,
      end: match.index + match[0].length,
      outcome: wrong ? "broken" : "holds",
      expected: stated < least ? least : most,
      found: stated,
    },
  ]
}

/** N-12: 由…等六部分组成: as many as are named, and not fewer than the report prints. */
export function judgeParts({ report, sentences }: Prose): Found[] {
  return ofEach(sentences, (sentence): Found[] => {
    if ((sentence.signs & signs.bits.part) === 0 || !counted.test(sentence.text)) return []
    const numberFirst = claimFirst.exec(sentence.text)
    if (numberFirst?.groups) return judgeNumberFirst(sentence, numberFirst)
    const match = claim.exec(sentence.text)
    if (!match?.groups || !/(?:报告|全文|年报)/.test(sentence.text.slice(0, match.index + match[0].length))) return []
    const { list = "", number = "", etc } = match.groups
    const start = opening.exec(list)
    if (!start) return []
    const stated = parseNumeral(number) ?? Number(number)
    const { least, most } = countItems(list.slice(start.index + start[0].length))
    const fewer = stated < report.sections.length
    const wrong = etc === undefined ? stated < least || stated > most : stated < least
    return [
      {
        rule: "prose-parts",
        about: "parts",
        sentence,
        start: match.index,
        end: match.index + match[0].length,
        // A part beside the six of the form is not among the sections that are read.
        outcome: wrong || fewer ? "broken" : stated > sectionIds.length ? "unknown" : "holds",
        why: "not-given",
        expected: wrong ? (stated < least ? least : most) : report.sections.length,
        found: stated,
      },
    ]
  })
}

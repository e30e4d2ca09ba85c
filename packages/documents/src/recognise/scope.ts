import type { Report, Section } from "@gouji/core"

type Scope = NonNullable<Report["scope"]>

/** What an agency says it counted, in the very sentence that gives its requests: nothing else tells the scope. */
const requests = /(?:收到|受理|新收|收办|办理)[^。；;]{0,16}(?:政府信息公开|信息公开|依申请)[^。；;]{0,12}申请/
const words: readonly (readonly [Scope, RegExp])[] = [
  ["level", /(?:省|市|州|区|县)本级|(?:省|市|县|区)级(?:机关|部门)/],
  ["region", /全(?:省|市|州|盟|县|区|旗|镇|乡)|各级(?:行政机关|政府)/],
  ["body", /本(?:机关|单位|局|厅|委|办|部门)|我(?:局|厅|委|办|单位|院|中心)/],
]

/**
 * The scope that a report states for its requests, or null where it states none or several. A word alone proves
 * nothing: a government's office counts for itself (区政府办) in a report whose table covers the whole district.
 */
export function findScope(sections: readonly Section[]): Scope | null {
  const sentences = sections
    .filter((section) => section.id === "overview" || section.id === "requests")
    .flatMap((section) => section.paragraphs)
    .flatMap((paragraph) => paragraph.split(/[。；;]/))
    .filter((sentence) => sentence.length < 200 && requests.test(sentence))
  const found = new Set(sentences.flatMap((sentence) => words.find(([, word]) => word.test(sentence))?.[0] ?? []))
  const [scope] = found
  return found.size === 1 && scope ? scope : null
}

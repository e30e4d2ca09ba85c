import { expect, it } from "vitest"
import { findScope } from "./scope.ts"

const scopeOf = (...paragraphs: string[]) => findScope([{ id: "overview", heading: "", paragraphs }])

const cases: readonly [text: string, scope: string | null][] = [
  ["2024年，全县共受理政府信息公开申请749件。", "region"],
  ["今年我局共收到政府信息公开申请3件。", "body"],
  ["市本级收到政府信息公开申请41件。", "level"],
  ["全县共发布信息3000条。我局没有举办培训。", null],
  ["我局收到政府信息公开申请3件。全县收到政府信息公开申请30件。", null],
]

it.for(cases)("%s → %s", ([text, scope]) => {
  expect(scopeOf(text)).toBe(scope)
})

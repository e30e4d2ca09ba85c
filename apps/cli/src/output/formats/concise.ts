import { wordings } from "@gouji/core"
import { texts } from "../../texts/texts.ts"
import { escapeText } from "../escape.ts"
import { rowsOf, sourceOf } from "./located.ts"
import type { Rendering, RenderingOptions } from "./rendering.ts"

/** A line to a finding, and one to a report: what a person looks through, and what `grep` finds. */
export function concise(options: RenderingOptions): Rendering {
  const words = wordings[options.language]
  const { batch } = texts[options.language]
  return {
    each: (item) => {
      const source = escapeText(sourceOf(item))
      if ("problem" in item) return `${source}: ${escapeText(item.problem.title)} [${item.problem.code}]\n`
      const lines = rowsOf(item.value, options).map(
        ({ grade, sentence, id }) => `${source}: ${grade}: ${escapeText(sentence)} [${escapeText(id)}]`,
      )
      const known = item.value.known?.size ?? 0
      const verdict = [words.verdicts[item.value.check.verdict], ...(known > 0 ? [batch.knownCount(known)] : [])]
      return `${[...lines, `${source}: ${verdict.join(batch.separator)}`].join("\n")}\n`
    },
  }
}

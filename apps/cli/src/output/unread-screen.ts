import { wordings } from "@gouji/core"
import pc from "picocolors"
import type { Context } from "../context.ts"
import type { Problem } from "../problem.ts"
import { escapeText } from "./escape.ts"

/** A document that may be a report and is of a kind not read yet: no verdict but this one, why, and what to do. */
export function unreadScreen(context: Context, problem: Problem, file: string): string {
  const words = context.texts.screen
  const paint = pc.createColors(context.colours)
  const verdict = paint.bold(paint.yellow(wordings[context.language].verdicts.inconclusive))
  return [
    paint.bold(escapeText(file)),
    `${words.verdict}  ${verdict}  ${escapeText(problem.title)}`,
    `${words.fix}  ${escapeText(problem.detail)}`,
  ].join("\n")
}

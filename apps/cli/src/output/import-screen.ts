import { wordings } from "@gouji/core"
import pc from "picocolors"
import type { Context } from "../context.ts"
import type { Publication } from "../publish/target.ts"
import { escapeText } from "./escape.ts"

/** What was published, where it can be seen, and what the check said of it. */
export function importScreen(context: Context, publication: Publication, file: string): string {
  const words = context.texts.screen
  const paint = pc.createColors(context.colours)
  const { status, id, address, agency, year, revision, verdict } = publication
  const facts = [
    agency === null ? null : escapeText(agency),
    year === null ? null : words.year(year),
    revision === null ? null : words.revision(revision),
    verdict === null ? null : wordings[context.language].verdicts[verdict],
  ]
  const state = status === "published" ? paint.green(words.published) : paint.yellow(words.unchanged)
  const where = [id, address].filter((part) => part !== null).map((part) => `  ${escapeText(part)}`)
  const said = facts.filter((fact) => fact !== null)
  return [`${paint.bold(escapeText(file))}  ${[state, ...said].join(" · ")}`, ...where].join("\n")
}

import pc from "picocolors"
import type { Context } from "../context.ts"
import { escapeText } from "../output/escape.ts"
import type { Taken, TakenOutcome } from "./desk-target.ts"

const done: ReadonlySet<TakenOutcome> = new Set(["published", "withdrawn"])

/** What became of a draft, of whom it is, why it was not published, and where its report can be seen. */
export function publishScreen(context: Context, { outcome, ...taken }: Taken): string | null {
  if (outcome === "refused") return null
  const { screen, publish } = context.texts
  const paint = pc.createColors(context.colours)
  const { draft, agency, year, revision, address, error } = taken
  const state = (done.has(outcome) ? paint.green : paint.yellow)(publish.outcomes[outcome])
  const facts = [
    state,
    agency === null ? null : escapeText(agency),
    year === null ? null : screen.year(year),
    revision === null ? null : screen.revision(revision),
  ].filter((fact) => fact !== null)
  const lines = [error?.title ?? null, address].filter((line) => line !== null).map((line) => `  ${escapeText(line)}`)
  return [`${paint.bold(escapeText(draft))}  ${facts.join(" · ")}`, ...lines].join("\n")
}

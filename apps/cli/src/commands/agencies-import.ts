import { basename } from "node:path"
import { Failure, type FailureCode, jsonText } from "@gouji/core"
import { columnOf, lineOf } from "../agencies/columns.ts"
import type { Context } from "../context.ts"
import { readFile } from "../input/read-file.ts"
import { escapeText } from "../output/escape.ts"
import { problemOf } from "../problem.ts"
import { refuse } from "../refuse.ts"
import type { AgenciesImportFlags } from "./agencies-command.ts"

async function readLines(context: Context, file: string) {
  const { readList, maxDocumentBytes } = await context.ports.documents()
  const [first, ...rows] = await readList(await readFile(file, maxDocumentBytes), basename(file))
  const head = (first?.cells ?? []).map(columnOf)
  const unknown = (first?.cells ?? []).filter((heading, at) => heading !== "" && head[at] === null)
  return { head, unknown, rows: rows.map(({ line, cells }) => ({ line, agency: lineOf(head, cells) })) }
}

/** `gouji agencies import`: what can be kept is kept, and every other line is named with its reason. */
export async function importAgencies(
  this: Context,
  flags: AgenciesImportFlags,
  file: string,
): Promise<Error | undefined> {
  const words = this.texts.agencies
  const format = flags.json ? "json" : "human"
  try {
    const { head, unknown, rows } = await readLines(this, file)
    if (!head.includes("name")) return new Error(words.noNameColumn)
    if (unknown.length > 0) this.say(escapeText(words.unknownColumns(unknown)))
    const archive = await this.ports.openArchive({ databaseUrl: null, dataFolder: flags.data })
    try {
      const by = { at: this.now().toISOString(), dryRun: flags.dryRun === true }
      const outcomes = await archive.register.import(
        rows.map(({ agency }) => agency),
        by,
      )
      const refused = outcomes.flatMap((outcome, at) => {
        if (outcome.status !== "refused") return []
        const problem = problemOf(new Failure(outcome.code as FailureCode, outcome.detail), this.language)
        return [{ line: rows[at]?.line ?? 0, name: rows[at]?.agency.name ?? "", ...problem }]
      })
      const count = (status: string) => outcomes.filter((outcome) => outcome.status === status).length
      const counts = { created: count("created"), changed: count("changed"), unchanged: count("unchanged") }
      this.record(refused.length > 0 ? "failed" : "pass")
      for (const { line, title, detail } of refused) {
        this.say(escapeText(`${file}:${line}: ${title}`))
        this.say(`  ${escapeText(detail)}`)
      }
      if (flags.json) await this.print(jsonText({ dryRun: by.dryRun, ...counts, refused }))
      else await this.print(`${words.counts({ ...counts, refused: refused.length }, by.dryRun)}\n`)
    } finally {
      await archive.close()
    }
  } catch (error) {
    await refuse(this, error, format, { file })
  }
}

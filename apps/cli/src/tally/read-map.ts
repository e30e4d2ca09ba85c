import type { LedgerMap } from "@gouji/core"
import { LedgerMapInvalid, parseLedgerMap, type Words, wordsWith } from "@gouji/core"
import { parse as parseToml } from "smol-toml"
import type { Context } from "../context.ts"
import { readFile } from "../input/read-file.ts"
import { parseRecord } from "../input/record.ts"
import { ProblemError } from "../problem.ts"

const mostBytes = 1024 * 1024

/** How a ledger is to be read: the columns and the words that a map names beside the usual ones. */
export interface ReadingOf {
  readonly map: LedgerMap
  readonly words: Words
}

function parse(bytes: Uint8Array, path: string): unknown {
  if (!/\.toml$/i.test(path)) return parseRecord(bytes)
  return parseToml(new TextDecoder("utf-8", { fatal: true }).decode(bytes))
}

/** Reads a map in JSON or TOML. Throws what reading a file throws, and what is wrong with the map as a problem. */
export async function readMap(context: Context, path: string | undefined): Promise<ReadingOf> {
  const words = context.texts.tally
  const invalid = (found: string, cause: unknown) =>
    new ProblemError(
      { code: "ledger-map-invalid", title: words.mapInvalid(path ?? "", found), detail: words.mapTodo },
      { cause },
    )
  const bytes = path === undefined ? null : await readFile(path, mostBytes)
  try {
    const map = parseLedgerMap(bytes === null ? {} : parse(bytes, path ?? ""))
    return { map, words: wordsWith(map) }
  } catch (error) {
    if (error instanceof LedgerMapInvalid) throw invalid(`${error.pointer} ${error.found}`, error)
    throw invalid(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error), error)
  }
}

import { Failure, type Language, parseReport } from "@gouji/core"
import { readList } from "@gouji/documents"
import { run } from "@stricli/core"
import { buildGouji } from "../application.ts"
import type { Context } from "../context.ts"
import { exitCodeOf, type Outcome } from "../exit-code.ts"
import type { Ports } from "../ports.ts"
import { texts } from "../texts/texts.ts"
import { readingOf } from "./invented-report.ts"

export interface Setting {
  readonly input?: string | readonly Uint8Array[]
  readonly environment?: Readonly<Record<string, string>>
  readonly language?: Language
  readonly ports?: Partial<Ports>
  readonly terminal?: boolean
  /** How wide the terminal is. */
  readonly columns?: number
}

export interface Result {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function absent(): Promise<never> {
  throw new Error("this test has no such port")
}

/** Documents that are reports' own JSON, so that a test of a command needs no reader. */
const jsonDocuments: Ports["documents"] = async () => ({
  maxDocumentBytes: 1024 * 1024,
  readList,
  readDocument: async (bytes, { name }) => {
    if (bytes.byteLength === 0) throw new Failure("file-empty")
    const text = Buffer.from(bytes).toString()
    if (!text.trimStart().startsWith("{")) throw new Failure("not-a-report")
    return readingOf(parseReport(JSON.parse(text)), name)
  },
})

/** Runs a command line as the program would, with a world of its own. */
export async function runGouji(inputs: readonly string[], setting: Setting = {}): Promise<Result> {
  const { input = "", environment = {}, language = "zh-CN", ports = {}, terminal = false, columns } = setting
  const outcomes = new Set<Outcome>()
  const out: string[] = []
  const err: string[] = []
  const stdout = { write: (text: string) => void out.push(text), ...(columns === undefined ? {} : { columns }) }
  const stderr = { write: (text: string) => void err.push(text) }
  const context: Context = {
    process: { stdout, stderr, env: environment },
    language,
    texts: texts[language],
    colours: false,
    terminal,
    environment,
    standardInput: (async function* () {
      if (typeof input === "string") yield Buffer.from(input)
      else yield* input
    })(),
    now: () => new Date("2026-01-31T04:00:00Z"),
    ports: {
      build: async () => "a build of tests",
      documents: jsonDocuments,
      openArchive: absent,
      keeping: absent,
      access: absent,
      desk: absent,
      downloads: absent,
      askSecret: absent,
      startServer: absent,
      fetch: absent,
      importModule: absent,
      printPdf: absent,
      ...ports,
    },
    // Bytes as they are, a sign each: a test of them takes them back by `latin1`.
    print: async (data) => stdout.write(typeof data === "string" ? data : Buffer.from(data).toString("latin1")),
    say: (line) => stderr.write(`${line}\n`),
    record: (outcome) => void outcomes.add(outcome),
    stopped: async () => {},
  }
  await run(buildGouji(texts[language]), inputs, context)
  if (context.process.exitCode !== 0) outcomes.add("failed")
  return { code: exitCodeOf(outcomes), out: out.join(""), err: err.join("") }
}

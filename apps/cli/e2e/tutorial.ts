import { steady } from "../src/testing/steady.ts"

/** A command of a tutorial, with what is shown below it. */
export interface Step {
  readonly command: string
  readonly printed: string
  readonly code: number
}

const block = /^```console\n(.*?)^```$/gms

function stepOf(text: string): Step {
  const [command = "", ...rest] = text.trimEnd().split("\n")
  const code = /^→ (\d+)$/.exec(rest.at(-1) ?? "")?.[1]
  const lines = code === undefined ? rest : rest.slice(0, -1)
  return { command, printed: lines.join("\n"), code: Number(code ?? 0) }
}

/** The commands of a document in their order: those that stand behind a `$` in its `console` blocks. */
export function stepsIn(document: string): Step[] {
  return [...document.matchAll(block)].flatMap(([, inside = ""]) => inside.split(/^\$ /m).slice(1).map(stepOf))
}

/** The document with other steps in the place of its own, one for each. */
export function withSteps(document: string, steps: readonly Step[]): string {
  const left = [...steps]
  return document.replace(block, (whole) => {
    const shown = stepsIn(whole).map(() => {
      const { command, printed, code } = left.shift() ?? { command: "", printed: "", code: 0 }
      return [`$ ${command}`, ...(printed === "" ? [] : [printed]), ...(code === 0 ? [] : [`→ ${code}`])].join("\n")
    })
    return ["```console", ...shown, "```"].join("\n")
  })
}

/** What was printed as the document has it: no seconds, no port of this run, no line of the log for each request. */
export function asShown(text: string): string {
  return steady(text)
    .replace(/\d+\.\d(?= (s|秒)$)/gm, "1.0")
    .replace(/^\{"time":.*\n/gm, "")
    .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:3000")
    .trimEnd()
}

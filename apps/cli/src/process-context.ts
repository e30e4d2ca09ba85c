import { once } from "node:events"
import type { Context } from "./context.ts"
import { exitCodeOf, type Outcome } from "./exit-code.ts"
import { languageAsked, languageOf } from "./language.ts"
import { loadPorts } from "./load-ports.ts"
import { texts } from "./texts/texts.ts"

type Signal = "SIGINT" | "SIGTERM"
const signals: readonly Signal[] = ["SIGINT", "SIGTERM"]

/** Colours for a terminal that shows them, unless the user asked for none (see no-color.org). */
function wantsColours(process: NodeJS.Process): boolean {
  const { NO_COLOR, TERM } = process.env
  return Boolean(process.stdout.isTTY) && !NO_COLOR && TERM !== "dumb"
}

/**
 * A reader that has gone away (`| head`) is no error: what was found out so far is the answer. A full disk is one.
 */
function endWithOutput(process: NodeJS.Process, outcomes: ReadonlySet<Outcome>): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(exitCodeOf(outcomes))
    process.stderr.write(`gouji: ${error.message}\n`)
    process.exit(exitCodeOf(["failed"]))
  })
  // Nobody is left to tell that standard error is gone.
  process.stderr.on("error", () => {})
}

/** The world as the commands see it when they run as a program, of which `program` is the file that was started. */
export function processContext(process: NodeJS.Process, program: URL, inputs: readonly string[]) {
  const language = languageAsked(inputs) ?? languageOf(process.env)
  const outcomes = new Set<Outcome>()
  let stop: (() => void) | null = null
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  const onSignal = () => {
    if (stop) return stop()
    say(texts[language].screen.interrupted)
    process.exit(exitCodeOf(["interrupted"]))
  }
  for (const signal of signals) process.on(signal, onSignal)
  endWithOutput(process, outcomes)

  const context: Context = {
    process: { stdout: process.stdout, stderr: process.stderr, env: process.env },
    language,
    texts: texts[language],
    colours: wantsColours(process),
    terminal: Boolean(process.stdout.isTTY),
    environment: process.env,
    // Opened when first read: a command that needs none must not wait for one.
    get standardInput() {
      return process.stdin
    },
    now: () => new Date(),
    ports: loadPorts(program),
    print: async (data) => {
      if (!process.stdout.write(data)) await once(process.stdout, "drain")
    },
    say,
    record: (outcome) => void outcomes.add(outcome),
    stopped: () => new Promise((resolve) => (stop = resolve)),
  }
  return { context, outcomes }
}

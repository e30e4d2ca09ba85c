import type { Language } from "@gouji/core"
import type { CommandContext, StricliProcess } from "@stricli/core"
import type { Outcome } from "./exit-code.ts"
import type { Ports } from "./ports.ts"
import type { Texts } from "./texts/texts.ts"

/** What a command is given to work with: everything that reaches outside, so that a test can stand in for it. */
export interface Context extends CommandContext {
  readonly process: StricliProcess
  readonly language: Language
  readonly texts: Texts
  readonly colours: boolean
  readonly environment: Readonly<Partial<Record<string, string>>>
  readonly standardInput: AsyncIterable<Uint8Array>
  readonly now: () => Date
  readonly ports: Ports
  /** Whether standard output is a terminal, which no file should be written to. */
  readonly terminal: boolean
  /** Data, for standard output. Waits until a slow reader has caught up. */
  readonly print: (data: string | Uint8Array) => Promise<void>
  /** Talk, for standard error: a line. */
  readonly say: (line: string) => void
  /** Takes down how one input ended; the exit code comes from all of them, even when the run is cut short. */
  readonly record: (outcome: Outcome) => void
  /** Resolves when the user or the system asks to stop. A command that asks for it ends by itself. */
  readonly stopped: () => Promise<void>
}

import { run } from "@stricli/core"
import { buildGouji } from "./application.ts"
import { exitCodeOf } from "./exit-code.ts"
import { processContext } from "./process-context.ts"

/** Runs the command that a command line asks for. `program` is the file that was started. */
export async function runCommand(program: URL, inputs: readonly string[]): Promise<void> {
  const { context, outcomes } = processContext(process, program, [...inputs])
  await run(buildGouji(context.texts), inputs, context)
  // The parser's own codes are negative, and a shell would show them as 251 and the like.
  if (context.process.exitCode !== 0) context.record("failed")
  process.exitCode = exitCodeOf(outcomes)
}

import { isMainThread } from "node:worker_threads"
import { run } from "@stricli/core"
import { buildGouji } from "./application.ts"
import { exitCodeOf } from "./exit-code.ts"
import { processContext } from "./process-context.ts"

async function runCommand(inputs: readonly string[]): Promise<void> {
  const { context, outcomes } = processContext(process, [...inputs])
  await run(buildGouji(context.texts), inputs, context)
  // The parser's own codes are negative, and a shell would show them as 251 and the like.
  if (context.process.exitCode !== 0) context.record("failed")
  process.exitCode = exitCodeOf(outcomes)
}

// The command is one file, and starts itself again for each thread that reads documents.
if (isMainThread) await runCommand(process.argv.slice(2))
else await import("@gouji/api/recognise-worker")

import type { FailureCode } from "@gouji/core"
import { failureOf } from "../http/problem.ts"
import { logText } from "../http/request-log.ts"
import type { Ports } from "../ports.ts"
import { type DueOutcome, publishDue } from "./publish-due.ts"
import { type Running, runEvery } from "./run-every.ts"

/** One draft that was due, in the log; or the failure of a whole run. */
export interface DueLine extends Partial<DueOutcome> {
  readonly time: string
  readonly level: "info" | "error"
  readonly job: "publish-due"
  readonly code?: FailureCode
}

const minute = 60_000

/** Publishes what is due, now and every minute. What fails is tried again the next time. */
export function publishEveryMinute(
  ports: Pick<Ports, "archive" | "ruleset" | "now">,
  log: (line: DueLine) => void = (line) => process.stderr.write(logText(line)),
): Running {
  const tell = (line: Omit<DueLine, "time" | "job">) =>
    log({ time: ports.now().toISOString(), job: "publish-due", ...line })
  return runEvery(minute, async () => {
    try {
      for (const outcome of await publishDue(ports)) tell({ level: "info", ...outcome })
    } catch (error) {
      tell({ level: "error", code: failureOf(error).code })
    }
  })
}

import type { Outcome } from "../check/run-check.ts"
import type { Checker } from "../check/start-checker.ts"
import { nothingBeside } from "../check/what-to-check.ts"

/** As long as the check page gives a document. */
const timeLimit = 20_000

/** Reads one file after the other in a worker; one that takes too long is stopped, and fails alone. */
export function readHere(start: () => Checker, today: () => string) {
  let checker: Checker | null = null
  return async (file: File): Promise<Outcome> => {
    checker ??= start()
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<Outcome>((resolve) => {
      timer = setTimeout(() => resolve({ ok: false, code: "too-complex", detail: {} }), timeLimit)
    })
    const outcome = await Promise.race([checker.check(file, file.name, today(), nothingBeside), late])
    clearTimeout(timer)
    if (!outcome.ok && (outcome.code === "too-complex" || outcome.code === "internal")) {
      checker.stop()
      checker = null
    }
    return outcome
  }
}

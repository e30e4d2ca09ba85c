import type { Check, Report } from "@gouji/core"
import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js"
import type { Filler } from "./start-filler.ts"

/** A report with what its check came to. */
export interface Checked {
  readonly report: Report
  readonly check: Check
}

/** So long nothing must be typed before a check begins. */
export const pause = 400
/** A check of one report is a matter of milliseconds: what takes this long has come to a stop. */
const limit = 20_000

/** Checks a report whenever it has changed and rests for a moment; only what came of the newest is shown. */
export function createCheckLoop(
  report: Accessor<Report>,
  lastYear: Accessor<Report | null>,
  filler: { readonly get: () => Filler; readonly restart: () => void },
  today: () => string,
) {
  const [checked, setChecked] = createSignal<Checked | null>(null)
  const [state, setState] = createSignal<"resting" | "checking" | "failed">("checking")
  let run = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const check = async (now: Report, before: Report | null) => {
    run += 1
    const own = run
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error("too late")), limit)
    })
    const outcome = await Promise.race([filler.get().check(now, today(), before), late]).catch(() => null)
    if (own !== run) return
    clearTimeout(timer)
    if (outcome === null) filler.restart()
    // A verdict that no longer stands for anything is worse than none.
    setChecked(outcome && { report: now, check: outcome })
    setState(outcome ? "resting" : "failed")
  }

  createEffect(
    on([report, lastYear], ([now, before]) => {
      setState("checking")
      clearTimeout(timer)
      run += 1
      timer = setTimeout(() => void check(now, before), checked() === null ? 0 : pause)
    }),
  )
  onCleanup(() => {
    run += 1
    clearTimeout(timer)
  })
  return { checked, state }
}

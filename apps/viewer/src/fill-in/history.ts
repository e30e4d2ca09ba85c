/** A value with its past and future. `step` names what led to the present one, so that it can go on. */
export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
  readonly step: string | null
}

const most = 200

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [], step: null })

/** Goes on to another value. Of one step, as the typing in one cell, only where it began is kept. */
export function advance<T>(history: History<T>, present: T, step: string | null = null): History<T> {
  if (present === history.present) return history
  const goesOn = step !== null && step === history.step
  const past = goesOn ? history.past : [...history.past, history.present].slice(-most)
  return { past, present, future: [], step }
}

export function undo<T>({ past, present, future, step }: History<T>): History<T> {
  const last = past.at(-1)
  if (last === undefined) return { past, present, future, step }
  return { past: past.slice(0, -1), present: last, future: [present, ...future], step: null }
}

export function redo<T>({ past, present, future, step }: History<T>): History<T> {
  const [next, ...later] = future
  if (next === undefined) return { past, present, future, step }
  return { past: [...past, present], present: next, future: later, step: null }
}

/** Takes back a step that is under way, as if it had not been begun. */
export function abandon<T>(history: History<T>, step: string): History<T> {
  const before = history.past.at(-1)
  if (history.step !== step || before === undefined) return history
  return { past: history.past.slice(0, -1), present: before, future: [], step: null }
}

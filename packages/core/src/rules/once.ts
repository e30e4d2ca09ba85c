import type { Subject } from "./subject.ts"

/**
 * Works something out once in a check, and not once for each rule that asks for it. It is kept with the subject and goes
 * with it; a subject that keeps no notes is looked at anew each time.
 */
export function once<T>(make: (subject: Subject) => NonNullable<T>): (subject: Subject) => NonNullable<T> {
  return (subject) => {
    const known = subject.notes?.get(make) as NonNullable<T> | undefined
    if (known !== undefined) return known
    const made = make(subject)
    subject.notes?.set(make, made)
    return made
  }
}

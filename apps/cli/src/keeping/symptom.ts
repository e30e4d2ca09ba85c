/** What an installation is examined for. */
export const examined = [
  "engine",
  "integrity",
  "schema",
  "disk",
  "permissions",
  "key",
  "orphans",
  "backup",
  "checkpoint",
] as const

/** How one thing stands. `advice` is worth doing; a `fault` endangers what is kept. */
export interface Symptom {
  readonly about: (typeof examined)[number]
  readonly level: "ok" | "advice" | "fault"
  /** Versions, bytes, modes, instants; `null`: there is none. */
  readonly found: string | null
}

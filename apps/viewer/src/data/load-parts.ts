import type { Load } from "./create-load.ts"
import type { Problem } from "./fetch-json.ts"

/** The value of a load that is ready. */
export const readyValue = <T>(load: Load<T>): T | undefined => (load.state === "ready" ? load.value : undefined)

/** Why a load failed. */
export const problemOfLoad = <T>(load: Load<T>): Problem | undefined =>
  load.state === "failed" ? load.problem : undefined

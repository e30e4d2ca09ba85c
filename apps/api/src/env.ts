import type { Failure } from "@gouji/core"

/** What a request carries from the first middleware to the last. */
export interface Env {
  Variables: {
    requestId: string
    /** What the request was answered with, where it failed. */
    failure?: Failure
  }
}

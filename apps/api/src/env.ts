import type { Failure } from "@gouji/core"
import type { Person } from "./access/person.ts"

/** What a request carries from the first middleware to the last. */
export interface Env {
  Variables: {
    requestId: string
    /** What the request was answered with, where it failed. */
    failure?: Failure
    /** Who asks, where a route wants to know. */
    person?: Person
    /** Who asks, once somebody wanted to know. */
    asker?: Promise<Person | null>
    /** The id of whom something was refused that others may do. */
    refused?: string
  }
}

import type { Reading, Ruleset } from "@gouji/core"
import type { Archive, SigningKey } from "@gouji/store"
import type { Context } from "hono"
import type { Person } from "./access/person.ts"
import type { Env } from "./env.ts"
import type { RequestLine } from "./http/request-log.ts"
import type { Limits } from "./limits.ts"
import type { Viewer } from "./viewer/load-viewer.ts"

/** All that the app needs from outside: it opens no file, port or clock of its own. */
export interface Ports {
  readonly archive: Archive
  /** Reads a document away from the thread that answers requests. Throws a `Failure`. */
  readonly recognise: (bytes: Uint8Array, name: string) => Promise<Reading>
  /** The rules that reports are checked with. */
  readonly ruleset: Ruleset
  readonly now: () => Date
  /** Whether a token may publish. */
  readonly isToken: (token: string) => Promise<boolean>
  /** Who asks; `null`: nobody who is known. */
  readonly identify: (c: Context<Env>) => Promise<Person | null>
  /** Says that there is a new job to go through. */
  readonly wakeJobs: () => void
  /** What checkpoints of the journal are signed with; made at its first use. Throws `key-invalid`. */
  readonly signingKey: () => Promise<SigningKey>
  /** `null` where the viewer has not been built. */
  readonly viewer: Viewer | null
  /** The file of RapiDoc, the API reference page. */
  readonly docsScript: string
  readonly limits: Limits
  readonly log: (line: RequestLine) => void
}

import type { Reading, Report, Ruleset } from "@gouji/core"
import type { ReportFormat, WriteOptions, Written } from "@gouji/documents/write"
import type { Archive, SigningKey } from "@gouji/store"
import type { Context } from "hono"
import type { Person } from "./access/person.ts"
import type { Env } from "./env.ts"
import type { RequestLine } from "./http/request-log.ts"
import type { Limits } from "./limits.ts"
import type { Provider } from "./oidc/provider.ts"
import type { Metrics } from "./operations/metrics.ts"
import type { ReadinessPart } from "./operations/readiness.ts"
import type { DocumentParts } from "./recognise/document-parts.ts"
import type { Viewer } from "./viewer/load-viewer.ts"

/** All that the app needs from outside: it opens no file, port or clock of its own. */
export interface Ports {
  readonly archive: Archive
  /** Reads a document away from the thread that answers requests. Throws a `Failure`. */
  readonly recognise: (bytes: Uint8Array, name: string) => Promise<Reading>
  /** What a document shows, read there; `null` of a report that came as data. Throws a `Failure`. */
  readonly parts: (bytes: Uint8Array, name: string) => Promise<DocumentParts | null>
  /** Writes a report as a document there, and reads it back. Throws a `Failure`. */
  readonly write: (report: Report, format: ReportFormat, options: WriteOptions) => Promise<Written>
  /** The rules that reports are checked with. */
  readonly ruleset: Ruleset
  readonly now: () => Date
  /** Says that there is a new job to go through. */
  readonly wakeJobs: () => void
  /** What checkpoints of the journal are signed with; made at its first use. Throws `key-invalid`. */
  readonly signingKey: () => Promise<SigningKey>
  /** Who asks; `null`: nobody who is known. */
  readonly identify: (c: Context<Env>) => Promise<Person | null>
  /** `https://…` as browsers know this installation; `null`: as each request has it. */
  readonly publicOrigin: string | null
  /** Whether what a neighbour says of where a request comes from is believed: our own proxy. */
  readonly trustsProxy: (address: string) => boolean
  /** Who says who somebody is beside their password; `null`: nobody. */
  readonly provider: Provider | null
  /** `null` where the viewer has not been built. */
  readonly viewer: Viewer | null
  /** The file of RapiDoc, the API reference page. */
  readonly docsScript: string
  readonly limits: Limits
  /** How many requests a client may make in a minute; 0: as many as it likes. */
  readonly requestsPerMinute: number
  /** What keeps the server from answering; nothing, where it is ready. */
  readonly unready: () => Promise<readonly ReadinessPart[]>
  /** Measures, and the token of whoever may see them; `null`: nobody may. */
  readonly measures: { readonly metrics: Metrics; readonly token: string } | null
  readonly log: (line: RequestLine) => void
}

import type { Settings } from "@gouji/api/settings"
import type { Reading, Ruleset } from "@gouji/core"
import type { ListRow } from "@gouji/documents"
import type { Archive, ArchivePlace } from "@gouji/store"

export interface Documents {
  readonly readDocument: (bytes: Uint8Array, options: { readonly name: string }) => Promise<Reading>
  /** Reads a list, such as one of agencies. */
  readonly readList: (bytes: Uint8Array, name: string) => Promise<readonly ListRow[]>
  readonly maxDocumentBytes: number
  /** How many documents are read side by side; one by default. */
  readonly atOnce?: number
}

/** What a server is started with: its settings, and what the call adds to them. */
export interface ServerOptions extends Omit<Settings, "rules"> {
  /** Makes a new access token, and the old one void. */
  readonly newToken: boolean
  /** The rules that reports are checked with. */
  readonly ruleset: Ruleset
}
export interface RunningServer {
  readonly address: string
  /** The access token, when it has just been made. */
  readonly token: string | null
  readonly close: () => Promise<void>
}

/** What the store offers beside archives. */
export type Keeping = Pick<
  typeof import("@gouji/store"),
  | "archiveFile"
  | "lastBackupSetting"
  | "lastCheckpointSetting"
  | "lookInto"
  | "parseCheckpoint"
  | "parsePublicKey"
  | "publishedLastYear"
  | "publishedMembers"
  | "readSigningKey"
  | "signingKey"
  | "signingKeyFile"
>

/** Passwords and tokens, made as the server knows them. */
export type Access = typeof import("@gouji/api/access")

/** What the commands use and do not hold themselves. Each is loaded when it is first asked for. */
export interface Ports {
  /** What tells this build of the program from any other, whatever its version says. */
  readonly build: () => Promise<string>
  /** What reads documents, so many side by side; by default as many as there are processors. */
  readonly documents: (jobs?: number) => Promise<Documents>
  readonly openArchive: (place: ArchivePlace) => Promise<Archive>
  /** Keys, checkpoints and backups: what can be done without an open archive. */
  readonly keeping: () => Promise<Keeping>
  readonly access: () => Promise<Access>
  /** Publishes the drafts that are due, as a server does every minute. */
  readonly desk: () => Promise<typeof import("@gouji/api/desk")>
  /** What makes files of an archive's data. */
  readonly downloads: () => Promise<typeof import("@gouji/api/downloads")>
  /** Asks at the terminal for what nobody must see; `null`: there is no terminal, or no answer. */
  readonly askSecret: (question: string) => Promise<string | null>
  readonly startServer: (options: ServerOptions) => Promise<RunningServer>
  readonly fetch: typeof globalThis.fetch
  /** Loads a JavaScript module by the path of its file: a rule pack. */
  readonly importModule: (path: string) => Promise<{ readonly default?: unknown }>
  /** Prints a page with a browser of this machine. Throws `browser-missing` and `browser-failed`. */
  readonly printPdf: (page: string) => Promise<Uint8Array>
}

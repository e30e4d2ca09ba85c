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

export interface ServerOptions {
  readonly port: number
  readonly dataFolder: string
  /** `postgres://…`; `null`: the archive is a file in the folder. */
  readonly databaseUrl: string | null
  /** The network address to listen on; this machine alone by default. */
  readonly host?: string
  /** Whether an empty archive is filled with invented reports. */
  readonly demo: boolean
  /** Makes a new access token, and the old one void. */
  readonly newToken: boolean
  /** The file of the signing key; `null`: the one in the folder. */
  readonly signingKeyFile: string | null
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
  | "readSigningKey"
  | "signingKey"
  | "signingKeyFile"
>

/** Passwords and tokens, made as the server knows them. */
export type Access = typeof import("@gouji/api/access")

/** What the commands use and do not hold themselves. Each is loaded when it is first asked for. */
export interface Ports {
  readonly documents: () => Promise<Documents>
  readonly openArchive: (place: ArchivePlace) => Promise<Archive>
  /** Keys, checkpoints and backups: what can be done without an open archive. */
  readonly keeping: () => Promise<Keeping>
  readonly access: () => Promise<Access>
  /** Asks at the terminal for what nobody must see; `null`: there is no terminal, or no answer. */
  readonly askSecret: (question: string) => Promise<string | null>
  readonly startServer: (options: ServerOptions) => Promise<RunningServer>
  readonly fetch: typeof globalThis.fetch
  /** Loads a JavaScript module by the path of its file: a rule pack. */
  readonly importModule: (path: string) => Promise<{ readonly default?: unknown }>
}

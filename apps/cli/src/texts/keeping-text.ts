import type { Counts, FaultCode } from "@gouji/store"
import type { Symptom } from "../keeping/symptom.ts"
import type { CommandText } from "./texts.ts"

/** The words of the commands that keep an archive: proof, backup, examination. */
export interface KeepingText {
  readonly commands: Readonly<Record<"checkpoint" | "verify" | "backup" | "restore" | "doctor", CommandText>>
  readonly flags: {
    readonly checkpointOut: string
    readonly publicKeyOut: string
    readonly backup: string
    readonly checkpoint: string
    readonly publicKey: string
    readonly backupOut: string
    readonly dryRun: string
  }
  readonly checkpoint: { readonly made: (entries: number, chains: number, fingerprint: string) => string }
  readonly verify: {
    readonly twoPlaces: string
    readonly holds: string
    readonly broken: (faults: number) => string
    readonly checked: (checked: Counts) => string
    readonly noCheckpoint: string
    readonly checkpoints: (count: number) => string
    readonly faults: Readonly<Record<FaultCode, string>>
    readonly places: {
      readonly entry: (chain: string, entry: number) => string
      readonly report: (report: string, revision: number | null) => string
      readonly source: (sha256: string) => string
    }
    readonly more: (faults: number) => string
  }
  readonly backup: {
    readonly written: (rows: number, sources: number) => string
    readonly restored: (at: string) => string
    readonly rehearsed: (at: string) => string
  }
  readonly doctor: {
    readonly never: string
    readonly levels: Readonly<Record<Symptom["level"], string>>
    readonly about: Readonly<Record<Symptom["about"], { readonly title: string; readonly todo: string }>>
  }
}

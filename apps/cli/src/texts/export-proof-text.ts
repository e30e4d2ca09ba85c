/** The words of `gouji verify --export`. */
export interface ExportProofText {
  readonly flag: string
  readonly noPackage: (path: string) => string
  readonly holds: (files: number) => string
  readonly broken: (faults: number) => string
  readonly sha256: (sha256: string) => string
  readonly faults: Readonly<Record<"file-altered" | "file-missing" | "file-unlisted", string>>
}

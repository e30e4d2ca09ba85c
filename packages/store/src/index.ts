export * from "./aggregates/aggregates.ts"
export * from "./archive.ts"
export type { Backup } from "./backup/backup.ts"
export { lookInto } from "./backup/look-into.ts"
export type { Manifest } from "./backup/manifest.ts"
export type { Restored, RestoreOptions } from "./backup/restore-into.ts"
export type { BackupProgress } from "./backup/write-backup.ts"
export * from "./divisions/division.ts"
export {
  type ArchiveState,
  type Examination,
  lastBackupSetting,
  lastCheckpointSetting,
} from "./examine/examination.ts"
export { type Measure, measureOf, measures } from "./figures/measures.ts"
export * from "./jobs/job.ts"
export { type Checkpoint, isSignedBy, parseCheckpoint, parsePublicKey } from "./journal/checkpoint.ts"
export { type Act, acts, entryHash, type JournalEntry } from "./journal/entry.ts"
export type { Head } from "./journal/heads.ts"
export type { Journal } from "./journal/journal.ts"
export type { EntryFilter, EntryPage } from "./journal/read-entries.ts"
export { readSigningKey, type SigningKey, signingKey, signingKeyFile } from "./journal/signing-key.ts"
export { type ArchivePlace, archiveFile, openArchive } from "./open-archive.ts"
export { openPostgresArchive } from "./postgres/open-postgres-archive.ts"
export * from "./published-last-year.ts"
export * from "./register/register.ts"
export * from "./revision-hash.ts"
export { openSqliteArchive } from "./sqlite/open-sqlite-archive.ts"
export * from "./verify/verification.ts"

export {
  type AccessToken,
  type Account,
  type AccountChange,
  type Power,
  type Role,
  roles,
  type Subject,
} from "./accounts/account.ts"
export type { Accounts } from "./accounts/accounts.ts"
export * from "./aggregates/aggregates.ts"
export type { Answers, Claim, KeptAnswer } from "./answers/answers.ts"
export * from "./archive.ts"
export type { Backup } from "./backup/backup.ts"
export { lookInto } from "./backup/look-into.ts"
export type { Manifest } from "./backup/manifest.ts"
export type { Restored, RestoreOptions } from "./backup/restore-into.ts"
export type { BackupProgress } from "./backup/write-backup.ts"
export * from "./board/board.ts"
export type { Desk, DraftFilter } from "./desk/desk.ts"
export * from "./desk/draft.ts"
export type { NextStep } from "./desk/next-steps.ts"
export type { StepName } from "./desk/transitions.ts"
export * from "./divisions/division.ts"
export * from "./divisions/region.ts"
export {
  type ArchiveState,
  type Examination,
  lastBackupSetting,
  lastCheckpointSetting,
} from "./examine/examination.ts"
export * from "./extracts/extracts.ts"
export { type Measure, measureOf, measures } from "./figures/measures.ts"
export { inOneBuffer, type Prepared } from "./import/prepared.ts"
export { preparePublication, preparePublications } from "./import/publish-all.ts"
export * from "./jobs/job.ts"
export { type Checkpoint, isSignedBy, parseCheckpoint, parsePublicKey } from "./journal/checkpoint.ts"
export { type Act, acts, entryHash, type JournalEntry } from "./journal/entry.ts"
export type { Head } from "./journal/heads.ts"
export type { Journal } from "./journal/journal.ts"
export { type EntryFilter, type EntryPage, toJournalEntry } from "./journal/read-entries.ts"
export { readSigningKey, type SigningKey, signingKey, signingKeyFile } from "./journal/signing-key.ts"
export type { Kept } from "./keep-revisions.ts"
export { type ArchivePlace, archiveFile, openArchive, openForReading } from "./open-archive.ts"
export { openPostgresArchive } from "./postgres/open-postgres-archive.ts"
export * from "./published-last-year.ts"
export * from "./published-members.ts"
export * from "./register/register.ts"
export * from "./revision-hash.ts"
export { openSqliteArchive } from "./sqlite/open-sqlite-archive.ts"
export * from "./verify/verification.ts"

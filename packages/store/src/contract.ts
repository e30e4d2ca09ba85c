import { afterEach, describe } from "vitest"
import type { Archive } from "./archive.ts"
import { accountsContract } from "./contract/accounts.ts"
import { aggregatesContract } from "./contract/aggregates.ts"
import { answersContract } from "./contract/answers.ts"
import { backupContract } from "./contract/backup.ts"
import { boardContract } from "./contract/board.ts"
import { deskContract } from "./contract/desk.ts"
import { deskNextContract } from "./contract/desk-next.ts"
import { extractsContract } from "./contract/extracts.ts"
import { filesContract } from "./contract/files.ts"
import { findingContract } from "./contract/finding.ts"
import { historyContract } from "./contract/history.ts"
import { importingContract } from "./contract/importing.ts"
import { jobsContract } from "./contract/jobs.ts"
import { journalContract } from "./contract/journal.ts"
import { listingContract } from "./contract/listing.ts"
import { publishingContract } from "./contract/publishing.ts"
import { refusingContract } from "./contract/refusing.ts"
import { registerContract } from "./contract/register.ts"
import { sessionsContract } from "./contract/sessions.ts"
import { settingsContract } from "./contract/settings.ts"

export { failsWith } from "./contract/fails-with.ts"
export { type SampleOptions, samplePublication } from "./contract/samples.ts"

/**
 * Registers the tests that every engine must pass. `open` gives a new, empty archive at each call; the suite closes it.
 */
export function archiveContract(name: string, open: () => Promise<Archive>): void {
  const opened: Archive[] = []
  const fresh = async () => {
    const archive = await open()
    opened.push(archive)
    return archive
  }
  describe(`${name}: archive`, () => {
    afterEach(async () => {
      for (const archive of opened.splice(0)) await archive.close()
    })
    describe("publishing", () => publishingContract(fresh))
    describe("files", () => filesContract(fresh))
    describe("refusing", () => refusingContract(fresh))
    describe("importing", () => importingContract(fresh))
    describe("history", () => historyContract(fresh))
    describe("listing", () => listingContract(fresh))
    describe("finding", () => findingContract(fresh))
    describe("journal", () => journalContract(fresh))
    describe("backup", () => backupContract(fresh))
    describe("aggregates", () => aggregatesContract(fresh))
    describe("extracts", () => extractsContract(fresh))
    describe("desk", () => deskContract(fresh))
    describe("desk: what may come next", () => deskNextContract(fresh))
    describe("jobs", () => jobsContract(fresh))
    describe("register", () => registerContract(fresh))
    describe("board", () => boardContract(fresh))
    describe("accounts", () => accountsContract(fresh))
    describe("sessions", () => sessionsContract(fresh))
    describe("answers", () => answersContract(fresh))
    describe("settings", () => settingsContract(fresh))
  })
}

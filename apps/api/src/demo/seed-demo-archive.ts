import { Failure } from "@gouji/core"
import type { Archive } from "@gouji/store"
import { demoPublications } from "./demo-publications.ts"
import { demoAgencies } from "./demo-reports.ts"

/** What the register knows of agencies beyond their reports. */
async function enterKinds({ register }: Archive, now: Date): Promise<void> {
  for (const { name, kind } of demoAgencies) {
    const { certain } = await register.match(name)
    if (certain !== null && certain.agency.kind === null) {
      await register.change(certain.agency.id, { kind }, { at: now.toISOString() })
    }
  }
}

/** Publishes the demo archive into an archive without any report; leaves every other as it is. */
export async function seedDemoArchive(archive: Archive, now: Date): Promise<void> {
  if ((await archive.facets()).reports > 0) return
  for (const publication of await demoPublications(now)) {
    try {
      await archive.publish(publication)
    } catch (error) {
      // Another process that started at the same moment was quicker.
      if (!(error instanceof Failure && error.code === "revision-exists")) throw error
    }
  }
  await enterKinds(archive, now)
}

import { Failure } from "@gouji/core"
import type { Archive } from "@gouji/store"
import { demoPublications } from "./demo-publications.ts"

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
}

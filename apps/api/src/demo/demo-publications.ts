import { checkReading } from "@gouji/core"
import { readDocument, writeHtml } from "@gouji/documents"
import type { Publication } from "@gouji/store"
import { chinaDay } from "../china-day.ts"
import { demoReports } from "./demo-reports.ts"

/** The morning of the day that a report is dated, or now, where that is still to come. */
function publishedOn(issuedOn: string | null, now: Date): string {
  const then = `${issuedOn}T01:30:00.000Z`
  return issuedOn === null || then > now.toISOString() ? now.toISOString() : then
}

/**
 * The demo archive, made as any other would be: written out as a page, read back from its bytes, checked, and marked as
 * invented. In the order of publishing.
 */
export async function demoPublications(now: Date): Promise<Publication[]> {
  const publications = demoReports().map(async ({ report, slips, region, division }) => {
    const slipped = slips.reduce((before, slip) => slip(before), report)
    const source = new TextEncoder().encode(writeHtml(slipped))
    const reading = await readDocument(source, { name: `${report.title}.html` })
    const check = checkReading(reading, { asOf: chinaDay(now) })
    const publishedAt = publishedOn(slipped.issuedOn, now)
    return { reading, check, source, region, division, demo: true, publishedAt }
  })
  return (await Promise.all(publications)).sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1))
}

import { Failure, type FailureCode, type Report } from "@gouji/core"
import type { Ports } from "../ports.ts"
import type { SentFile, Upload } from "../upload/read-upload.ts"

/** Which of several documents could not be read must be plain; that the server is busy is no matter of any. */
async function reportIn(file: SentFile, recognise: Ports["recognise"], code: FailureCode): Promise<Report> {
  try {
    return (await recognise(file.bytes, file.name)).report
  } catch (cause) {
    throw cause instanceof Failure && cause.code !== "busy" ? new Failure(code, { name: file.name }, { cause }) : cause
  }
}

/** What a report is set against; `null` where nothing of the kind was sent. */
export interface Others {
  readonly lastYear: Report | null
  readonly members: readonly Report[] | null
}

/** Reads the other reports of a request, one after the other. Throws `last-year-unreadable`, `member-unreadable`, `busy`. */
export async function readOthers({ lastYear, members }: Upload, { recognise }: Ports): Promise<Others> {
  const before = lastYear === undefined ? null : await reportIn(lastYear, recognise, "last-year-unreadable")
  if (members === undefined) return { lastYear: before, members: null }
  const reports: Report[] = []
  for (const member of members) reports.push(await reportIn(member, recognise, "member-unreadable"))
  return { lastYear: before, members: reports }
}

import "../no-eval.ts"
import type { Reading } from "@gouji/core"
import { type Block, maxDocumentBytes } from "@gouji/documents"
import { expose } from "comlink"
import { type Against, type Bytes, type Outcome, runAgain, runBlocks, runCheck } from "./run-check.ts"
import type { Beside, NamedFile } from "./what-to-check.ts"

const mebibyte = 1024 * 1024

/** Before it is read: a file of gigabytes must not be brought into memory to be refused. */
function bytesOf(file: Blob): Promise<Uint8Array | null> | "too-large" {
  if (file.size > maxDocumentBytes) return "too-large"
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  )
}

const failed = (code: "last-year-unreadable" | "member-unreadable", name: string): Outcome => ({
  ok: false,
  code,
  detail: { name },
})

async function opened({ file, name }: NamedFile): Promise<Bytes | null> {
  const bytes = await bytesOf(file)
  return bytes === null || bytes === "too-large" ? null : { bytes, name }
}

/** Checks a file inside this worker, against the others where there are any; their bytes go nowhere else. */
async function check(file: Blob, name: string, asOf: string, beside: Beside): Promise<Outcome> {
  const bytes = await bytesOf(file)
  if (bytes === "too-large") {
    return { ok: false, code: "file-too-large", detail: { limit: `${maxDocumentBytes / mebibyte} MiB` } }
  }
  if (bytes === null) return { ok: false, code: "file-unreadable", detail: { path: name } }
  const lastYear = beside.lastYear && (await opened(beside.lastYear))
  if (beside.lastYear && lastYear === null) return failed("last-year-unreadable", beside.lastYear.name)
  const members: Bytes[] = []
  for (const member of beside.members) {
    const found = await opened(member)
    if (found === null) return failed("member-unreadable", member.name)
    members.push(found)
  }
  return runCheck(bytes, name, asOf, { lastYear, members, scope: beside.scope })
}

const worker = {
  check: async (...asked: Parameters<typeof check>): Promise<string> => JSON.stringify(await check(...asked)),
  /** Checks a reading that the page has: a figure was changed, or last year's report has come. */
  again: (reading: Reading, asOf: string, against: Against): string => JSON.stringify(runAgain(reading, asOf, against)),
  /** The document as it came, to be shown beside its report. `null`: it can no longer be read. */
  async blocks(file: Blob, name: string): Promise<readonly Block[] | null> {
    const bytes = await bytesOf(file)
    return bytes === null || bytes === "too-large" ? null : runBlocks(bytes, name).catch(() => null)
  },
}

/** What the page can ask of the worker. What came of a check crosses as text, of which the page is sooner rid than of objects. */
export type CheckWorker = typeof worker

expose(worker)

import { mkdtemp, rm } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { shippedRuleset } from "@gouji/core"
import { readDocument } from "@gouji/documents"
import { writeVerified } from "@gouji/documents/write"
import { type Archive, openSqliteArchive, signingKey } from "@gouji/store"
import { onTestFinished } from "vitest"
import { identifyBy } from "../access/identify.ts"
import { createApp } from "../app.ts"
import { defaultLimits } from "../limits.ts"
import type { Ports } from "../ports.ts"
import { partsOfFile } from "../recognise/document-parts.ts"
import { sampleHtml } from "./sample-report.ts"

export const token = "a-token-for-tests"
export const noon = new Date("2025-03-01T04:00:00.000Z")

/** A key of which no file is left behind. */
async function newKey() {
  const folder = await mkdtemp(join(tmpdir(), "gouji-key-"))
  const key = await signingKey(folder)
  await rm(folder, { recursive: true })
  return key
}

/** The app over an archive in memory; documents are read on the spot. */
export async function testApp(ports: Partial<Ports> = {}) {
  const archive: Archive = ports.archive ?? (await openSqliteArchive(":memory:"))
  if (!ports.archive) onTestFinished(() => archive.close())
  let key: ReturnType<typeof newKey> | null = null
  const all: Ports = {
    archive,
    recognise: async (bytes, name) => readDocument(bytes, { name }),
    parts: partsOfFile,
    write: writeVerified,
    ruleset: shippedRuleset,
    now: () => noon,
    wakeJobs: () => undefined,
    signingKey: () => (key ??= newKey()),
    identify: identifyBy({
      archive,
      isToken: async (given) => given === token,
      now: ports.now ?? (() => noon),
      publicOrigin: ports.publicOrigin ?? null,
    }),
    publicOrigin: null,
    trustsProxy: () => false,
    provider: null,
    viewer: null,
    docsScript: createRequire(import.meta.url).resolve("rapidoc/dist/rapidoc-min.js"),
    limits: defaultLimits,
    unready: async () => [],
    measures: null,
    requestsPerMinute: 0,
    log: () => undefined,
    ...ports,
  }
  return { app: createApp(all), archive, ports: all }
}

/** A form with a file, and what else is given. */
export function formOf(
  bytes: Uint8Array,
  name = "report.html",
  fields: Readonly<Record<string, string>> = {},
): FormData {
  const form = new FormData()
  form.set("file", new File([Uint8Array.from(bytes)], name))
  for (const [key, value] of Object.entries(fields)) form.set(key, value)
  return form
}

type App = Awaited<ReturnType<typeof testApp>>["app"]

export async function publish(
  app: App,
  bytes: Uint8Array = sampleHtml(),
  fields: Readonly<Record<string, string>> = {},
) {
  return app.request("/api/v1/reports", {
    method: "POST",
    headers: { Authorization: `Bearer ${token}` },
    body: formOf(bytes, "年报.html", fields),
  })
}

export async function publishedId(app: App, bytes?: Uint8Array): Promise<string> {
  const { id } = (await (await publish(app, bytes)).json()) as { id: string }
  return id
}

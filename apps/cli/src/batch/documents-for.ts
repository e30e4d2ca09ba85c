import type { Context } from "../context.ts"
import type { Documents } from "../ports.ts"
import type { BatchFlags } from "./batch-flags.ts"

/** What reads the documents of a run: as many side by side, and with such a cache, as the flags say. */
export async function documentsFor(context: Context, flags: BatchFlags): Promise<Documents> {
  const documents = await context.ports.documents(flags.jobs)
  if (!flags.cache && flags.cacheFolder === undefined) return documents
  return await (await import("./cached-documents.ts")).cachedDocuments(context, documents, flags)
}

import type { Archive } from "@gouji/store"
import { type SampleOptions, samplePublication } from "@gouji/store/contract"

type Line = SampleOptions & { readonly division?: string; readonly publishedAt?: string; readonly region?: string }

/** Publishes invented reports: what is said of them, and 0 elsewhere. The ids come back in their order. */
export async function fill(archive: Archive, lines: readonly Line[]): Promise<string[]> {
  const ids: string[] = []
  for (const { division, ...line } of lines) {
    const { id } = await archive.publish({ ...samplePublication(line), ...(division ? { division } : {}) })
    ids.push(id)
  }
  return ids
}

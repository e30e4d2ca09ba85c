import type { FullDraft } from "../data/desk-responses.ts"
import type { Published } from "../data/responses.ts"

/** Where there is what of a report's document. */
export interface SourceAddress {
  /** What it shows, as the API answers it. */
  readonly document: string
  /** The file itself. */
  readonly file: string
  /** The page that shows it by itself. */
  readonly page: string
  /** Whether there is one: what came as data has none. */
  readonly isDocument: boolean
}

export function sourceOfReport({ id, revision, current }: Published): SourceAddress {
  const path = `/reports/${encodeURIComponent(id)}`
  return {
    document: `/api/v1${path}/document?revision=${revision}`,
    file: `/api/v1${path}/source?revision=${revision}`,
    page: `${path}/document`,
    isDocument: current.source.mediaType !== "application/json",
  }
}

export function sourceOfDraft({ id, reading }: FullDraft): SourceAddress {
  const path = `/drafts/${encodeURIComponent(id)}`
  return {
    document: `/api/v1${path}/document`,
    file: `/api/v1${path}/source`,
    page: `/desk${path}/document`,
    isDocument: reading !== null && reading.source.mediaType !== "application/json",
  }
}

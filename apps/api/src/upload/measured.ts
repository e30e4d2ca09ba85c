import { Failure } from "@gouji/core"
import { leaveBody } from "./leave-body.ts"

/** The limit as a person reads it, for the wording of `file-too-large`. */
export function sizeText(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MiB` : `${Math.floor(bytes / 1024)} KiB`
}

/** What a body may be: its size, how large a document is named to a person, and the account its bytes are drawn on. */
export interface Measure {
  readonly limit: number
  readonly told: number
  readonly draw: (bytes: number) => void
}

export function tooLarge(told: number): Failure {
  return new Failure("file-too-large", { limit: sizeText(told) })
}

/** Refuses by the announced length alone, before anything is read. */
export function refuseAnnounced(length: string | undefined, measure: Measure): void {
  if (length !== undefined && Number(length) > measure.limit) throw tooLarge(measure.told)
}

/** The chunks of a body, counted as they come: past the limit nothing more is read. */
export async function* measured(body: ReadableStream<Uint8Array> | null, measure: Measure): AsyncGenerator<Uint8Array> {
  if (body === null) return
  const reader = body.getReader()
  let size = 0
  let isWhole = false
  try {
    while (true) {
      const { done, value } = await reader.read()
      isWhole = done
      if (done) return
      size += value.length
      if (size > measure.limit) throw tooLarge(measure.told)
      measure.draw(value.length)
      yield value
    }
  } finally {
    if (!isWhole) void leaveBody(reader)
  }
}

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

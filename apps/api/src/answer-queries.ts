import { Failure } from "@gouji/core"
import { type Archive, openForReading } from "@gouji/store"
import type { Answer, Message, Query, Reading } from "./queries/messages.ts"

let reading: Reading | null = null
let archive: Archive | null = null

async function opened(): Promise<Archive> {
  if (reading === null) throw new Error("asked before the archive was named")
  // Where it cannot be opened now it is tried again with the next query.
  archive ??= await openForReading(reading.place, reading)
  return archive
}

type Part = Readonly<Record<string, (...given: readonly unknown[]) => Promise<unknown>>>

async function answer({ method, arguments: given }: Query): Promise<Answer> {
  try {
    const [first, second] = method
    const whole = (await opened()) as unknown as Part & Readonly<Record<string, Part>>
    const part = second === undefined ? whole : whole[first]
    return { result: await part?.[second ?? first]?.(...given) }
  } catch (error) {
    if (error instanceof Failure) return { failure: { code: error.code, detail: error.detail } }
    return { error: String(error instanceof Error ? error.stack : error) }
  }
}

process.on("message", async (message: Message) => {
  if ("open" in message) reading = message.open
  else process.send?.(await answer(message.query))
})
// Whoever stops the server from a terminal stops the whole group: the server itself ends this process when it is done.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined)
process.on("disconnect", () => process.exit())

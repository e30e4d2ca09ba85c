import { constants, getPriority, setPriority } from "node:os"
import { parentPort, workerData } from "node:worker_threads"
import { Failure } from "@gouji/core"
import { readDocument } from "@gouji/documents"
import { partsOfFile } from "./recognise/document-parts.ts"
import type { Answer, Question, WorkerData } from "./recognise/messages.ts"

/**
 * Lets everybody else go first: a server's readers do not wait for a document to be read. Linux alone has priorities of
 * threads; elsewhere it would be the whole server's.
 */
function stepBack(): void {
  if (process.platform !== "linux") return
  const { PRIORITY_BELOW_NORMAL: further, PRIORITY_LOW: last } = constants.priority
  try {
    setPriority(0, Math.min(getPriority() + further, last))
  } catch {
    // A sandbox may forbid it, and documents are read all the same.
  }
}

async function answer(question: Question): Promise<Answer> {
  try {
    if ("parts" in question) return { parts: await partsOfFile(question.bytes, question.name) }
    if ("bytes" in question) return { reading: await readDocument(question.bytes, { name: question.name }) }
    // Most threads are never asked to write.
    const { writeVerified } = await import("@gouji/documents/write")
    return { written: await writeVerified(question.report, question.format, question.options) }
  } catch (error) {
    return error instanceof Failure ? { failure: { code: error.code, detail: error.detail } } : { error }
  }
}

if ((workerData as WorkerData | null)?.isBehind) stepBack()
parentPort?.on("message", async (question: Question) => parentPort?.postMessage(await answer(question)))

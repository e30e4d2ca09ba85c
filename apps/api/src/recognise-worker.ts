import { parentPort } from "node:worker_threads"
import { Failure } from "@gouji/core"
import { readDocument } from "@gouji/documents"
import { partsOfFile } from "./recognise/document-parts.ts"
import type { Answer, Question } from "./recognise/messages.ts"

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

parentPort?.on("message", async (question: Question) => parentPort?.postMessage(await answer(question)))

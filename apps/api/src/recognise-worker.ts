import { parentPort } from "node:worker_threads"
import { Failure } from "@gouji/core"
import { readDocument } from "@gouji/documents"
import type { Answer, Question } from "./recognise/messages.ts"

function answer(question: Question): Answer {
  try {
    return { reading: readDocument(question.bytes, { name: question.name }) }
  } catch (error) {
    return error instanceof Failure ? { failure: { code: error.code, detail: error.detail } } : { error }
  }
}

parentPort?.on("message", (question: Question) => parentPort?.postMessage(answer(question)))

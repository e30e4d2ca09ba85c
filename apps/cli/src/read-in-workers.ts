import { availableParallelism } from "node:os"
import { WorkerPool } from "@gouji/api/recognise"
import { limits } from "@gouji/documents/limits"
import type { Documents } from "./ports.ts"

/** Wall time for one document. A shell's user waits for it, and shares the machine with other programs. */
const seconds = 30
const memoryMiB = 512

/**
 * Reads documents in worker threads, as many as there are processors, which are started as they are needed. A document
 * past its time or memory is refused as `too-complex`, and the others are still read.
 */
export function readInWorkers(program: URL, workers = availableParallelism()): Documents {
  const pool = new WorkerPool({
    // In a thread the program is what reads documents.
    workerUrl: program,
    workers,
    waiting: Number.POSITIVE_INFINITY,
    seconds,
    memoryMiB,
  })
  return {
    readDocument: (bytes, { name }) => pool.recognise(bytes, name),
    // The file of whoever runs the command, and read once.
    readList: async (bytes, name) => (await import("@gouji/documents")).readList(bytes, name),
    maxDocumentBytes: limits.bytes,
    atOnce: workers,
  }
}

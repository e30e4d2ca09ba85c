import { Failure, parseExplanations, type StatedExplanation } from "@gouji/core"
import { readFile } from "./input/read-file.ts"
import { parseRecord } from "./input/record.ts"

const mostBytes = 1024 * 1024

/** The explanations in a file. Throws what reading a file may end in, `json-invalid` and `explanations-invalid`. */
export async function readExplanations(path: string): Promise<StatedExplanation[]> {
  try {
    return parseExplanations(parseRecord(await readFile(path, mostBytes)))
  } catch (error) {
    // Of several files it must be clear which one is meant.
    throw error instanceof Failure ? new Failure(error.code, { ...error.detail, path }, { cause: error }) : error
  }
}

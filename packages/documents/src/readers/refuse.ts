import { Failure } from "@gouji/core"

/** The reader of a kind that is known and cannot be read: the failure's wording says what to save it as. */
export const refuse = (found: string) => (): never => {
  throw new Failure("format-unsupported", { found })
}

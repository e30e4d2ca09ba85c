import { Failure, type FailureCode } from "@gouji/core"

/** The code with which something fails; what is no `Failure` is a fault and is thrown on. */
export async function failureOf(work: () => unknown): Promise<FailureCode | "none"> {
  try {
    await work()
    return "none"
  } catch (failure) {
    if (failure instanceof Failure) return failure.code
    throw failure
  }
}

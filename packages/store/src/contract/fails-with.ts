import type { FailureCode } from "@gouji/core"
import { expect } from "vitest"

/** Expects a promise to be rejected by a failure with this code, and with these details where some are given. */
export async function failsWith(
  promise: Promise<unknown>,
  code: FailureCode,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await expect(promise).rejects.toMatchObject({ name: "Failure", code, detail })
}

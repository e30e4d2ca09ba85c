import { Failure } from "@gouji/core"

/** Something about an agency that cannot be kept, and where it stands. */
export function invalidAgency(pointer: string, found: unknown): Failure {
  return new Failure("agency-invalid", { pointer, found: String(found ?? "null").slice(0, 200) })
}

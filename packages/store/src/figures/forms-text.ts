import type { Report } from "@gouji/core"

/** The forms of the tables two, three and four, with commas between. */
export function formsText({ disclosure, requests, remedies }: Report["forms"]): string {
  return [disclosure, requests, remedies].map((form) => form ?? "").join(",")
}

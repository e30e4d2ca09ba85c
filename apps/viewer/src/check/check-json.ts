import type { Check } from "@gouji/core"

/** The check as a file, byte for byte what `gouji check --json` prints. */
export const checkJson = (check: Check) => `${JSON.stringify(check, null, 2)}\n`

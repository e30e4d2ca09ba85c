import { Failure, parseExplanations, type StatedExplanation, type UnusedExplanation } from "@gouji/core"

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Failure("explanations-invalid", { pointer: "/", found: "JSON" }, { cause })
  }
}

/** The explanations in the field of a form. Throws `explanations-invalid`. */
export const explanationsOf = (field: string | undefined): StatedExplanation[] =>
  field === undefined ? [] : parseExplanations(jsonOf(field))

/** No answer carries more of them in its head. */
const shown = 20

/** The header in which a check says which explanations were of no use: `late%40issued-on;why=expired, …`. */
export const unusedHeader = "Explanations-Unused"

/** Half of a sign cannot be encoded. */
const plain = (finding: string) => finding.slice(0, 100).replace(/\p{Cs}/gu, "")

/** What the header holds; `null` where all were of use. */
export function unusedText(unused: readonly UnusedExplanation[]): string | null {
  const list = unused.slice(0, shown).map(({ finding, why }) => `${encodeURIComponent(plain(finding))};why=${why}`)
  return list.length === 0 ? null : list.join(", ")
}

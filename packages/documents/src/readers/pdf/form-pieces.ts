import { formIds, formOf } from "@gouji/core"
import { plainText } from "../../recognise/normalise.ts"

const plain = (text: string) => plainText(text).replace(/[^\p{L}\p{N}]/gu, "")

/** All that the tables of the forms print, without punctuation. */
const labels = formIds
  .flatMap((form) => Object.values(formOf(form).tables))
  .flatMap((table) => [
    ...Object.values(table.groups),
    ...table.blocks.flatMap((block) => [...Object.values(block.rows), ...Object.values(block.columns)]),
  ])
  .flatMap((spec) => [spec.label, ...(("aliases" in spec ? spec.aliases : undefined) ?? [])])
  .map(plain)

/** Whether a text is a label of the forms as far as it goes: the first line of one, or all of it. */
export function beginsLabel(text: string): boolean {
  const own = plain(text)
  return own.length > 1 && labels.some((label) => label.startsWith(own))
}

/** Whether a text is a single sign with which a label of the forms begins. */
export function isFirstSign(text: string): boolean {
  return [...text].length === 1 && labels.some((label) => label.startsWith(text))
}

/** Whether a text is the last lines of a label of the forms, or all of it. */
export function endsLabel(text: string): boolean {
  const own = plain(text)
  return own.length > 0 && labels.some((label) => label.endsWith(own))
}

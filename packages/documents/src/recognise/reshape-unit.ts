import { partsOf } from "./normalise.ts"
import type { Row } from "./row-labels.ts"
import type { Known } from "./similarity.ts"

/** Rows of a form that share their columns. */
export interface Unit {
  readonly rows: readonly Row[]
  readonly columns: readonly Known<string>[]
  readonly across: boolean
}

/** Whether a text is a label to the letter; its enumerator may be left out. */
export function isLabel(text: string, label: Known<string>): boolean {
  const { number, words } = partsOf(text)
  return label.variants.some((own) => own.words === words && (number === own.number || number === null))
}
export const indexIn = (text: string, labels: readonly Known<string>[]) =>
  labels.findIndex((label) => isLabel(text, label))

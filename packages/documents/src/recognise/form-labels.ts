import { formIds, formOf } from "@gouji/core"
import { partsOf } from "./normalise.ts"

const labels = new Set(
  formIds
    .flatMap((form) => Object.values(formOf(form).tables).flatMap((table) => [...table.blocks]))
    .flatMap((block) => [...Object.values(block.rows), ...Object.values(block.columns)])
    .flatMap((spec) => [spec.label, ...(spec.aliases ?? [])])
    .map((label) => partsOf(label).words),
)

/** Whether a text is the whole label of a row or column, so that it cannot be a piece of one that was split. */
export function isFormLabel(text: string): boolean {
  return labels.has(partsOf(text).words)
}

const around = new Set(
  formIds
    .flatMap((form) => Object.values(formOf(form).tables))
    .flatMap((table) => [
      ...Object.values(table.groups).map((group) => group.label),
      ...table.blocks.flatMap((block) => [block.heading?.label ?? "", block.stub ?? ""]),
    ])
    .map((label) => partsOf(label).words),
)

/** Whether a text is what a form prints over several rows or columns, or in the corner of a table. */
export function isGroupLabel(text: string): boolean {
  return text !== "" && around.has(partsOf(text).words)
}

const aliases = new Set(
  formIds
    .flatMap((form) => Object.values(formOf(form).tables).flatMap((table) => [...table.blocks]))
    .flatMap((block) =>
      Object.values(block.columns).flatMap((spec: { aliases?: readonly string[] }) => spec.aliases ?? []),
    )
    .map((label) => partsOf(label).words),
)

/** Whether a header may be the form's, as the form prints it: no other word for a column, and none that it does not have. */
export function isPrintedAround(text: string): boolean {
  return (isFormLabel(text) || isGroupLabel(text)) && !aliases.has(partsOf(text).words)
}

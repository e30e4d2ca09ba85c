import type { Field } from "./field-sign.ts"

/** What pdf.js tells of an annotation; null for one that could not be made out. */
export type Annotation =
  | {
      readonly [key in "subtype" | "rect" | "fieldValue" | "fieldType" | "contentsObj" | "state"]?: unknown
    }
  | null

/** Links show nothing, and remarks pop up from where they are noted already. */
const showNothing = new Set(["Link", "Popup"])

/** Whether something of it may be seen. Of what cannot be made out nobody knows. */
export const isShown = (annotation: Annotation) => !showNothing.has(String(annotation?.subtype))

const writtenIn = (annotation: Annotation) =>
  ((annotation?.contentsObj as { readonly str?: string } | undefined)?.str ?? "").trim()

/** What readers put on a page (ISO 32000-1, 12.5.6.2), but for stamps, which seals are, and files attached to it. */
const remarks = new Set(
  "Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Caret Ink".split(" "),
)

/** Whether it is somebody's remark on the page. One that only notes what became of another is none. */
export function isRemark(annotation: Annotation): boolean {
  const isAnswered = annotation?.state !== undefined && annotation.state !== null
  return remarks.has(String(annotation?.subtype)) && writtenIn(annotation) !== "" && !isAnswered
}

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isFilled) : value !== undefined && value !== null && String(value).trim() !== ""

/** Where the text of an annotation stands that is filled in, or written over the page. */
export function fieldOf(annotation: Annotation): Field[] {
  const { subtype, rect, fieldValue, fieldType } = annotation ?? {}
  if (!Array.isArray(rect) || rect.length !== 4 || !rect.every(Number.isFinite)) return []
  const typed = subtype === "FreeText" && writtenIn(annotation) !== ""
  const filled = subtype === "Widget" && fieldType !== "Btn" && fieldType !== "Sig" && isFilled(fieldValue)
  return typed || filled ? [rect as unknown as Field] : []
}

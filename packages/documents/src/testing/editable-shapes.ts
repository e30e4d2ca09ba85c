import type { Shape } from "./shape.ts"
import { shapes } from "./shapes.ts"

/** The shapes of documents that can be written into. */
export const editableShapes: readonly Shape[] = shapes.filter(({ name }) => /^(?:DOCX|XLSX)/.test(name))

export const endingOf = ({ name }: Shape): string => name.slice(0, 4).toLowerCase()

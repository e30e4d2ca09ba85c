import { remembered } from "../remembered.ts"
import { plainText } from "./plain-text.ts"
import { simplify } from "./simplify.ts"

export { countInvisible, plainText } from "./plain-text.ts"

const enumerator =
  /^(?:[(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)]|[一二三四五六七八九十]{1,3}[、.,]|\d{1,2}(?:[、.,]|\s+(?=\p{L})))/u

/** A label taken apart: what counts it (`三`, `(三)`, `3`) and its words without punctuation. */
export interface LabelParts {
  readonly number: string | null
  readonly words: string
}

/** Converters to traditional signs change words as well: 規範性檔案. No label of the forms has archives in it. */
const traditionalFile = "檔案"

function takeApart(label: string): LabelParts {
  const text = simplify(plainText(label).replaceAll(traditionalFile, "文件")).trim()
  // A space may stand in the enumerator as well: （ 三 ）, 3 其他.
  const number = enumerator.exec(text)?.[0] ?? enumerator.exec(text.replace(/\s+/g, ""))?.[0] ?? null
  const all = text.replace(/[^\p{L}\p{N}]/gu, "")
  const counted = number?.replace(/[^\p{L}\p{N}]/gu, "") ?? ""
  return { number: number === null ? null : number.replace(/\s|[、.,]/g, ""), words: all.slice(counted.length) }
}

/** Labels are compared by their words; white space and punctuation in them say nothing. */
export const partsOf = remembered(takeApart)

import type { Translate } from "../i18n/language.ts"
import type { zhCN } from "../i18n/zh-cn.ts"

type Kind = keyof typeof zhCN.figures.kinds

// Named here, and not taken from the texts: those of the reader's language come with the page, and no others.
const known: { readonly [Each in Kind]: true } = {
  government: true,
  office: true,
  department: true,
  township: true,
  street: true,
  "development-zone": true,
  authorised: true,
}

/** The kinds of agencies, in the order in which they are offered. */
export const kinds = Object.keys(known) as readonly Kind[]

/** A kind in the reader's language; one that these pages do not know keeps its name. */
export function kindName(kind: string, t: Translate): string {
  const named = kinds.find((one) => one === kind)
  return named === undefined ? kind : t(`figures.kinds.${named}`)
}

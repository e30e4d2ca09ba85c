import type { Translate } from "../i18n/language.ts"
import { zhCN } from "../i18n/zh-cn.ts"

type Kind = keyof typeof zhCN.figures.kinds

/** The kinds of agencies, in the order in which they are offered. */
export const kinds = Object.keys(zhCN.figures.kinds) as readonly Kind[]

/** A kind in the reader's language; one that these pages do not know keeps its name. */
export function kindName(kind: string, t: Translate): string {
  const known = kinds.find((one) => one === kind)
  return known === undefined ? kind : t(`figures.kinds.${known}`)
}

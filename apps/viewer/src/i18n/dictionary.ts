import type { zhCN } from "./zh-cn.ts"
import type { zhCheck } from "./zh-cn-check.ts"
import type { zhFillIn } from "./zh-cn-fill-in.ts"

/** Texts in another language, by the keys of the Chinese ones. */
export type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> }

/** Every text of the pages. Chinese comes first and gives the keys; another language without one does not compile. */
export type Dictionary = Texts<typeof zhCN & typeof zhCheck & typeof zhFillIn>

import type { Language } from "../forms/index.ts"
import { en } from "./en.ts"
import type { Wordings } from "./wordings.ts"
import { zhCN } from "./zh-cn.ts"

/** The words of checks, by language. */
export const wordings: Readonly<Record<Language, Wordings>> = { "zh-CN": zhCN, en }

import type { Language } from "@gouji/core"
import { parseAccept } from "hono/utils/accept"

/** The first language of an Accept-Language header that there are sentences in; Chinese where it names none. */
export function languageOf(header: string | undefined): Language {
  const wanted = parseAccept(header ?? "").filter((entry) => entry.q > 0)
  for (const { type } of wanted) {
    const primary = type.toLowerCase().split("-")[0]
    if (primary === "zh") return "zh-CN"
    if (primary === "en") return "en"
  }
  return "zh-CN"
}

/** A language by its own name, as in `?lang=en`. */
export function languageNamed(name: string | undefined): Language | null {
  return name === "zh-CN" || name === "en" ? name : null
}

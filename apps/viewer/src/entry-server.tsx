import type { Language } from "@gouji/core"
import { renderToString } from "solid-js/web"
import { App } from "./app.tsx"
import { createLanguage, loadTextParts, loadTexts, textParts } from "./i18n/language.ts"
import { serverPages } from "./pages-server.ts"
import type { Head } from "./shell/head.ts"

await loadTextParts(textParts)
await Promise.all((["zh-CN", "en"] as const).map(loadTexts))

export interface PageRequest {
  /** Path and query, or a whole address. */
  readonly url: string
  readonly lang: Language
  readonly display?: string
  /** What the page is about; `null` for pages that need nothing, and for a report that is not there. */
  readonly data: unknown
}

/** A page's markup for `#app`, its title, and its HTTP status. */
export function render(request: PageRequest): { html: string; title: string; status: number } {
  const { pathname, search } = new URL(request.url, "http://localhost")
  const head: Head = { title: "", status: 200 }
  const { data, display = "" } = request
  const page = { url: pathname + search, data, display }
  const html = renderToString(() => (
    <App language={createLanguage(request.lang)} page={page} head={head} pages={serverPages} />
  ))
  return { html, title: head.title, status: head.status }
}

export { fillTemplate } from "./fill-template.ts"

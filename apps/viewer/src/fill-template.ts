import { readDisplays } from "./shell/display.ts"

/** What a served page consists of. */
export interface FilledPage {
  readonly lang: string
  /** Words that the styles know; none: as everybody sees it. */
  readonly display?: string
  readonly title: string
  readonly html: string
  readonly data: unknown
}

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }
const escapeText = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** JSON that cannot end the element it stands in. */
const embed = (data: unknown) => JSON.stringify(data ?? null).replaceAll("<", "\\u003c")

/** Puts a rendered page into the built `index.html`. Replacements are functions, so that `$` in a text stays `$`. */
export function fillTemplate(template: string, page: FilledPage): string {
  return template
    .replace(
      /<html lang="[^"]*"/,
      () => `<html lang="${escapeText(page.lang)}" data-display="${readDisplays(page.display).join(" ")}"`,
    )
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeText(page.title)}</title>`)
    .replace('<div id="app"></div>', () => `<div id="app">${page.html}</div>`)
    .replace(
      /(<script type="application\/json" id="page-data">)null(<\/script>)/,
      (_, start: string, end: string) => start + embed(page.data) + end,
    )
}

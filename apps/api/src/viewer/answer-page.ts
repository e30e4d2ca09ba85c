import type { Context } from "hono"
import { getCookie, setCookie } from "hono/cookie"
import type { ContentfulStatusCode } from "hono/utils/http-status"
import type { Person } from "../access/person.ts"
import type { Env } from "../env.ts"
import { languageNamed, languageOf } from "../http/language.ts"
import { chooseDisplay } from "./choose-display.ts"
import type { Viewer } from "./load-viewer.ts"

const year = 365 * 24 * 60 * 60

function chooseLanguage(c: Context<Env>) {
  const chosen = languageNamed(c.req.query("lang"))
  if (chosen) setCookie(c, "lang", chosen, { path: "/", sameSite: "Lax", maxAge: year })
  return chosen ?? languageNamed(getCookie(c, "lang")) ?? languageOf(c.req.header("Accept-Language"))
}

export interface AnsweredPage {
  readonly data: object
  /** Who is signed in: the page names them, and no copy of it may stay behind. */
  readonly person: Person | null
  /** Where it is not what the viewer says. */
  readonly status?: ContentfulStatusCode | null
}

/** A page of the viewer in the reader's language, with the data that it was rendered from. */
export function answerPage(c: Context<Env>, viewer: Viewer, { data, person, status = null }: AnsweredPage): Response {
  const { pathname, search } = new URL(c.req.url)
  const [lang, display] = [chooseLanguage(c), chooseDisplay(c)]
  const whole = person === null ? data : { ...data, me: person }
  const { html, title, status: rendered } = viewer.render({ url: pathname + search, lang, display, data: whole })
  const isOnes = person !== null || c.req.method === "POST"
  c.header("Cache-Control", isOnes ? "no-store" : "no-cache")
  c.header("Content-Language", lang)
  c.header("Vary", "Accept-Language, Cookie", { append: true })
  return c.html(
    viewer.fillTemplate(viewer.template, { lang, display, title, html, data: whole }),
    status ?? (rendered === 404 ? 404 : 200),
  ) as Response
}

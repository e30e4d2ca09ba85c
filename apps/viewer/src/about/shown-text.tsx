import { A } from "@solidjs/router"
import { For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { useTitle } from "../shell/head.ts"
import type { TextPage } from "./text-page.ts"

/** What is no page of these is left to the browser. */
const isPage = (href: string) => href.startsWith("/") && !href.startsWith("/api/")

/** A page of text in the reader's language. */
export function ShownText(props: { texts: Readonly<Record<"zh-CN" | "en", TextPage>> }) {
  const { t, language } = useLanguage()
  const page = () => props.texts[language()]
  useTitle(() => `${page().title} · ${t("site.name")}`)
  return (
    <article class="prose-page text-page">
      <h1>{page().title}</h1>
      <p class="lead">{page().lead}</p>
      <For each={page().parts}>
        {(part) => (
          <section id={part.id}>
            <h2>{part.title}</h2>
            <For each={part.paragraphs}>{(paragraph) => <p>{paragraph}</p>}</For>
            <Show when={part.list}>
              <ul class="plain">
                <For each={part.list}>{(item) => <li>{item}</li>}</For>
              </ul>
            </Show>
            <Show when={part.links}>
              <ul class="plain">
                <For each={part.links}>
                  {([href, text]) => (
                    <li>
                      <Show
                        when={isPage(href)}
                        fallback={
                          <a href={href} rel="external noreferrer">
                            {text}
                          </a>
                        }
                      >
                        <A href={href}>{text}</A>
                      </Show>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </section>
        )}
      </For>
    </article>
  )
}

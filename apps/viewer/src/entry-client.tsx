import "./no-eval.ts"
import { render } from "solid-js/web"
import { App } from "./app.tsx"
import { createLanguage, toLanguage } from "./i18n/language.ts"
import "./style/index.css"

const root = document.getElementById("app")
const embedded = document.getElementById("page-data")?.textContent

if (root) {
  document.documentElement.classList.add("js")
  const page = {
    url: location.pathname + location.search,
    data: embedded ? (JSON.parse(embedded) as unknown) : null,
  }
  const language = createLanguage(toLanguage(document.documentElement.lang))
  // The server's markup is there for readers without JavaScript; from here on the page is the application's.
  root.replaceChildren()
  render(() => <App language={language} page={page} head={{ title: "", status: 200 }} />, root)
}

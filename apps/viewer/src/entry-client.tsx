import "./no-eval.ts"
import { render } from "solid-js/web"
import { App } from "./app.tsx"
import { createLanguage, loadTexts, toLanguage } from "./i18n/language.ts"
import { keepInput } from "./keep-input.ts"
import { pageOf } from "./pages.ts"
import { clientPages } from "./pages-client.ts"
import "./style/index.css"

const root = document.getElementById("app")
const embedded = document.getElementById("page-data")?.textContent

if (root) {
  document.documentElement.classList.add("js")
  const page = {
    url: location.pathname + location.search,
    data: embedded ? (JSON.parse(embedded) as unknown) : null,
  }
  const spoken = toLanguage(document.documentElement.lang)
  const name = pageOf(location.pathname)
  // What the server rendered stays until the page's own code is there to take over: nothing flickers.
  await Promise.all([loadTexts(spoken), name !== null && clientPages[name].preload()])
  // The server's markup is there for readers without JavaScript; from here on the page is the application's.
  const putBack = keepInput(root)
  root.replaceChildren()
  render(
    () => <App language={createLanguage(spoken)} page={page} head={{ title: "", status: 200 }} pages={clientPages} />,
    root,
  )
  // At once, so that no key is pressed in between: it would go to nobody. What is drawn later gets its own then.
  putBack()
  requestAnimationFrame(putBack)
  // From here on keys and clicks are the application's, not the browser's own.
  performance.mark("gouji-ready")
  // A check goes on without a network: what its findings lead to is fetched before there is a file.
  if (name === "check") for (const rules of [clientPages.rules, clientPages.rule]) void rules.preload()
}

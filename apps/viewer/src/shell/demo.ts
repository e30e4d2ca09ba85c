import { type Accessor, createSignal, onMount, useContext } from "solid-js"
import { fetchJson } from "../data/fetch-json.ts"
import { PageDataContext, tellsDemo } from "../data/page-data.ts"
import type { Facets } from "../data/responses.ts"

/** Whether the archive holds invented data: told by the page's own data, else asked for once. */
export function useDemo(): Accessor<boolean> {
  const told = tellsDemo(useContext(PageDataContext).data)
  const [demo, setDemo] = createSignal(told ?? false)
  onMount(() => {
    if (told !== undefined) return
    // A page that shows no archive works without a server that answers; the notice is then not known to be needed.
    fetchJson<Facets>("/api/v1/facets", "zh-CN").then(
      (facets) => setDemo(facets.demo),
      () => undefined,
    )
  })
  return demo
}

import { type Accessor, createSignal, onCleanup, onMount } from "solid-js"
import { isServer } from "solid-js/web"

/** What stands behind the `#` of the page's address, and ways to change it without loading or scrolling anything. */
export interface Hash {
  readonly hash: Accessor<string>
  /** Goes there; the way back leads to where one was. */
  readonly push: (id: string) => void
  /** Goes there in place of where one was. The empty id takes the hash away. */
  readonly replace: (id: string) => void
}

/** Follows the address. Written past the router, which would scroll every target to the top edge. */
export function createHash(moved: (hash: string) => void): Hash {
  const [hash, setHash] = createSignal(isServer ? "" : decodeURIComponent(location.hash))
  const change = (id: string, method: "pushState" | "replaceState") => {
    const url = location.pathname + location.search + (id ? `#${id}` : "")
    history[method](history.state, "", url)
    setHash(id ? `#${id}` : "")
  }
  const follow = () => {
    setHash(decodeURIComponent(location.hash))
    moved(hash())
  }
  onMount(() => {
    addEventListener("popstate", follow)
    onCleanup(() => removeEventListener("popstate", follow))
    if (hash()) moved(hash())
  })
  return { hash, push: (id) => change(id, "pushState"), replace: (id) => change(id, "replaceState") }
}

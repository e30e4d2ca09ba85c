import { type Accessor, createContext, createEffect, useContext } from "solid-js"
import { isServer } from "solid-js/web"

/** What a page says about itself outside its markup; the server reads it after rendering. */
export interface Head {
  title: string
  status: number
}

export const HeadContext = createContext<Head>({ title: "", status: 200 })

/** Names the page: the window's title in the browser, the served document's on the server. */
export function useTitle(title: Accessor<string>): void {
  const head = useContext(HeadContext)
  if (isServer) head.title = title()
  else
    createEffect(() => {
      document.title = title()
    })
}

/** Marks the page as not found, for whoever asks for it over HTTP. */
export function useNotFoundStatus(): void {
  useContext(HeadContext).status = 404
}

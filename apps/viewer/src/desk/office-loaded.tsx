import { type Accessor, type JSX, Show } from "solid-js"
import type { Load } from "../data/create-load.ts"
import { problemOfLoad } from "../data/load-parts.ts"
import { Loaded } from "../shell/loaded.tsx"
import { SessionEnded } from "./session-ended.tsx"

/** What a page of the office shows of a load: the same as everywhere, and that somebody has to sign in again. */
export function OfficeLoaded<T>(props: {
  load: { readonly current: Accessor<Load<T>>; readonly again: () => void }
  children: (value: T) => JSX.Element
}) {
  return (
    <Show
      when={problemOfLoad(props.load.current())?.status === 401}
      fallback={<Loaded load={props.load}>{props.children}</Loaded>}
    >
      <SessionEnded again={props.load.again} />
    </Show>
  )
}

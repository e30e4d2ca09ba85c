import { type Accessor, createMemo } from "solid-js"
import type { Load } from "./create-load.ts"

/** A load whose value stays in sight while the next one comes: nothing is drawn anew before there is something to draw. */
export function createKept<T>(current: Accessor<Load<T>>): Accessor<Load<T>> {
  return createMemo<Load<T>>((before) => {
    const now = current()
    return now.state === "loading" && before.state === "ready" ? before : now
  }, current())
}

import { type Accessor, createSignal, onMount } from "solid-js"

/** Whether the application has taken over what the server drew: before that a button would do nothing, and is shown so. */
export function createReady(): Accessor<boolean> {
  const [ready, setReady] = createSignal(false)
  onMount(() => setReady(true))
  return ready
}

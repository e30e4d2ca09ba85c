import { Show } from "solid-js"
import { useFilling } from "./create-filling.ts"

/** On paper: the title. On the screen it is a field. */
export function FillPrinted() {
  const { report } = useFilling()
  return (
    <Show when={report().title}>
      <p class="fill-printed fill-printed-title" lang="zh-CN" aria-hidden="true">
        {report().title}
      </p>
    </Show>
  )
}

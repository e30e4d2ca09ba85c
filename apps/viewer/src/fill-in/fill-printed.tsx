import { Show } from "solid-js"
import { useFilling } from "./create-filling.ts"

/** On paper: the title. On the screen it is a field. */
export function PrintedTitle() {
  const { report } = useFilling()
  return (
    <Show when={report().title}>
      <p class="fill-printed fill-printed-title" lang="zh-CN" aria-hidden="true">
        {report().title}
      </p>
    </Show>
  )
}

/** On paper: who reports, and when. */
export function PrintedSignature() {
  const { report } = useFilling()
  const date = () => report().issuedOn?.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1年$2月$3日")
  return (
    <div class="fill-printed fill-printed-signature" lang="zh-CN" aria-hidden="true">
      <p>{report().agency.name}</p>
      <p>{date()}</p>
    </div>
  )
}

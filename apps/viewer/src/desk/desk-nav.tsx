import { A } from "@solidjs/router"
import { Show } from "solid-js"
import { usePerson } from "../data/page-data.ts"
import { useDeskText } from "../i18n/desk-texts.ts"

/** The ways within the office; who may not write is not led to where reports are handed in. */
export function DeskNav() {
  const d = useDeskText()
  const role = usePerson()?.role
  return (
    <nav class="desk-nav" aria-label={d("nav.label")}>
      <Show when={role !== undefined && role !== "reader"}>
        <A href="/desk" end>
          {d("nav.waiting")}
        </A>
      </Show>
      <Show when={role === "clerk" || role === "administrator"}>
        <A href="/desk/new">{d("nav.new")}</A>
      </Show>
      <A href="/desk/board">{d("nav.board")}</A>
    </nav>
  )
}

import type { JSX } from "solid-js"
import { useReport } from "./create-report-view.ts"

/** A link to a cell, a finding or a part of the same page. Without JavaScript it is a plain fragment link. */
export function HashLink(props: {
  to: string
  /** The finding that a cell is opened from. */
  under?: string
  class?: string
  label?: string
  tabindex?: number
  children: JSX.Element
}) {
  const { go } = useReport()
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(props.to, props.under ?? null)
  }
  return (
    <a href={`#${props.to}`} class={props.class} aria-label={props.label} tabindex={props.tabindex} onClick={follow}>
      {props.children}
    </a>
  )
}

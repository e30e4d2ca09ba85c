import type { JSX } from "solid-js"

/** A name and its value, as one of a list of facts. */
export function Fact(props: { name: string; children: JSX.Element }) {
  return (
    <div class="fact">
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}

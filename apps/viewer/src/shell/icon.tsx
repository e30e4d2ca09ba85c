import type { Severity, Verdict } from "@gouji/core"
import type { JSX } from "solid-js"

const shapes = {
  pass: () => (
    <>
      <circle cx="12" cy="12" r="10" class="icon-fill" />
      <path d="m7.5 12.5 3 3 6-7" class="icon-line" />
    </>
  ),
  fail: () => (
    <>
      <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" class="icon-fill" />
      <path d="m8.5 8.5 7 7m0-7-7 7" class="icon-line" />
    </>
  ),
  inconclusive: () => (
    <>
      <circle cx="12" cy="12" r="9" class="icon-ring" />
      <path d="M9.4 9.4a2.7 2.7 0 1 1 3.9 2.5c-.9.4-1.3 1-1.3 2M12 16.6v.2" class="icon-ink" />
    </>
  ),
  error: () => (
    <>
      <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" class="icon-fill" />
      <path d="m8.5 8.5 7 7m0-7-7 7" class="icon-line" />
    </>
  ),
  warning: () => (
    <>
      <path d="M12 3 22.5 21h-21z" class="icon-ring" />
      <path d="M12 10v5m0 3v.2" class="icon-ink" />
    </>
  ),
  notice: () => (
    <>
      <circle cx="12" cy="12" r="9" class="icon-ring" />
      <path d="M12 11v6m0-9.5v.2" class="icon-ink" />
    </>
  ),
  lock: () => (
    <>
      <rect x="4" y="10.5" width="16" height="10.5" rx="1.5" class="icon-ring" />
      <path d="M8 10.5V7.5a4 4 0 0 1 8 0v3M12 14.5v2.5" class="icon-ink" />
    </>
  ),
  file: () => <path d="M6 2.5h8L19 8v13.5H6zM14 2.5V8h5M9 13h7M9 17h5" class="icon-ink" />,
} satisfies Record<Verdict | Severity | "lock" | "file", () => JSX.Element>

/** A sign beside words that say the same: never read aloud, never alone. */
export function Icon(props: { name: keyof typeof shapes }) {
  return (
    <svg class={`icon icon-${props.name}`} viewBox="0 0 24 24" aria-hidden="true">
      {shapes[props.name]()}
    </svg>
  )
}

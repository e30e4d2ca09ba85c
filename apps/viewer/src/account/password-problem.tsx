import { onMount } from "solid-js"
import { useDeskText } from "../i18n/desk-texts.ts"
import { Icon } from "../shell/icon.tsx"

const ways = {
  "sign-in-failed": "failed",
  "sign-in-paused": "paused",
  "password-weak": "weak",
  busy: "busy",
  differs: "differs",
} as const

/** Why the password was not changed, and what to do. */
export function PasswordProblem(props: { code: string; seconds: number | null }) {
  const d = useDeskText()
  const way = ways[props.code as keyof typeof ways] ?? "failed"
  let panel: HTMLDivElement | undefined
  // The page is a new one: nobody reads an alert that was there from its beginning.
  onMount(() => panel?.focus())
  return (
    <div class="notice-panel notice-fail" role="alert" id="password-problem" tabindex="-1" ref={panel}>
      <p>
        <Icon name="fail" /> <strong>{d(`account.problems.${way}`, { seconds: props.seconds ?? 60 })}</strong>
      </p>
      <p>{d(`account.problems.${way}Todo`)}</p>
    </div>
  )
}

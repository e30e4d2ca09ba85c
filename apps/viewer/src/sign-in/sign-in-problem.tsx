import { onMount } from "solid-js"
import { useDeskText } from "../i18n/desk-texts.ts"
import { Icon } from "../shell/icon.tsx"

/** Why somebody is not signed in, in the page's own language, and what to do. */
export function SignInProblem(props: { code: string; seconds: number | null }) {
  const d = useDeskText()
  const words = () => {
    switch (props.code) {
      case "sign-in-paused":
        return [d("signIn.problems.paused", { seconds: props.seconds ?? 60 }), d("signIn.problems.pausedTodo")]
      case "busy":
        return [d("signIn.problems.busy"), d("signIn.problems.busyTodo")]
      case "unknown":
      case "refused":
      case "unreachable":
        return [d(`signIn.providerProblems.${props.code}`), d(`signIn.providerProblems.${props.code}Todo`)]
      default:
        return [d("signIn.problems.failed"), d("signIn.problems.failedTodo")]
    }
  }
  let panel: HTMLDivElement | undefined
  // The page is a new one: nobody reads an alert that was there from its beginning.
  onMount(() => panel?.focus())
  return (
    <div class="notice-panel notice-fail" role="alert" id="sign-in-problem" tabindex="-1" ref={panel}>
      <p>
        <Icon name="fail" /> <strong>{words()[0]}</strong>
      </p>
      <p>{words()[1]}</p>
    </div>
  )
}

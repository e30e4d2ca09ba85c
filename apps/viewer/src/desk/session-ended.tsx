import { useDeskText } from "../i18n/desk-texts.ts"
import { Icon } from "../shell/icon.tsx"

/** Signing in again happens in another window, so that nothing that was typed here is lost. */
export function SessionEnded(props: { again?: () => void }) {
  const d = useDeskText()
  return (
    <section class="notice-panel notice-open" role="alert">
      <h2>
        <Icon name="lock" /> {d("ended.title")}
      </h2>
      <p>{d("ended.text")}</p>
      <p class="actions-line">
        <a class="button" href="/sign-in" target="_blank" rel="external noopener">
          {d("ended.again")}
        </a>
        <button type="button" class="button button-quiet" onClick={() => props.again?.()}>
          {d("ended.back")}
        </button>
      </p>
    </section>
  )
}

import { createSignal, createUniqueId } from "solid-js"
import { useDeskText } from "../i18n/desk-texts.ts"
import { useIntake } from "./intake-context.ts"

/** Which year a document is for, where it does not say. */
export function AskYear(props: { item: number }) {
  const d = useDeskText()
  const { settle } = useIntake()
  const id = createUniqueId()
  const [year, setYear] = createSignal("")
  const isYear = () => /^20\d\d$/.test(year())
  const use = (event: SubmitEvent) => {
    event.preventDefault()
    if (isYear()) void settle(props.item, { year: Number(year()) })
  }
  return (
    <form class="intake-ask intake-line" onSubmit={use}>
      <div class="field">
        <label for={id}>{d("intake.whichYear")}</label>
        <input
          id={id}
          inputmode="numeric"
          pattern="20\d\d"
          maxlength="4"
          value={year()}
          onInput={(event) => setYear(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="button" disabled={!isYear()}>
        {d("intake.useYear")}
      </button>
    </form>
  )
}

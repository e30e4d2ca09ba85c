import { wordFailure, wordings } from "@gouji/core"
import { A } from "@solidjs/router"
import { Match, Show, Switch } from "solid-js"
import { useDeskText } from "../i18n/desk-texts.ts"
import { useLanguage } from "../i18n/language.ts"
import { Icon } from "../shell/icon.tsx"
import { AskAgency } from "./ask-agency.tsx"
import { AskYear } from "./ask-year.tsx"
import { useIntake } from "./intake-context.ts"
import type { IntakeItem, IntakeState } from "./intake-item.ts"

const of = <K extends IntakeState["kind"]>(state: IntakeState, kind: K) =>
  state.kind === kind ? (state as Extract<IntakeState, { kind: K }>) : undefined

/** Why a file was not taken, and what can be done about it. */
function Refused(props: { title: string; todo: string | null; errors?: readonly string[] }) {
  const d = useDeskText()
  return (
    <>
      <p>
        <Icon name="fail" /> <strong>{props.title}</strong>
      </p>
      <Show when={props.todo}>
        <p>
          <span class="faint">{d("intake.todo")}</span> {props.todo}
        </p>
      </Show>
      <Show when={props.errors?.length}>
        <p class="hint">{props.errors?.join(" ")}</p>
      </Show>
    </>
  )
}

function Made(props: { state: Extract<IntakeState, { kind: "made" }> }) {
  const { t, language } = useLanguage()
  const d = useDeskText()
  const { agency, year, verdict, errors, submission, draft } = props.state
  return (
    <p class="intake-made">
      <A href={`/desk/drafts/${draft}`}>
        {agency} {t("archive.yearOf", { year })}
      </A>
      <span class={`verdict-tag verdict-${verdict}`}>
        <Icon name={verdict} /> {wordings[language()].verdicts[verdict]}
      </span>
      <Show when={errors > 0}>
        <span>{d("intake.errors", { count: errors })}</span>
      </Show>
      <Show when={submission !== "none"}>
        <strong>{d(submission === "done" ? "intake.submitted" : "intake.notSubmitted")}</strong>
      </Show>
    </p>
  )
}

/** A file that is handed in: where it stands, and what somebody has to say of it. */
export function IntakeLine(props: { item: IntakeItem }) {
  const { language } = useLanguage()
  const d = useDeskText()
  const { settle, leave } = useIntake()
  const { key, name, state } = props.item
  const Leave = () => (
    <button type="button" class="link-button" onClick={() => leave(key)}>
      {d("intake.leave")}
    </button>
  )
  return (
    <li class="intake-item">
      <p class="intake-name">{name}</p>
      <Switch
        fallback={
          <p class="faint">
            {d(`intake.${state.kind === "reading" || state.kind === "sending" ? state.kind : "waiting"}`)}
          </p>
        }
      >
        <Match when={of(state, "made")} keyed>
          {(made) => <Made state={made} />}
        </Match>
        <Match when={of(state, "ask-agency")} keyed>
          {(asking) => (
            <>
              <AskAgency item={key} state={asking} />
              <Leave />
            </>
          )}
        </Match>
        <Match when={state.kind === "ask-year"}>
          <AskYear item={key} />
          <Leave />
        </Match>
        <Match when={of(state, "exists")} keyed>
          {({ agency, year, draft }) => (
            <div class="intake-ask">
              <p>{d("intake.exists", { agency, year })}</p>
              <p class="actions-line">
                <A href={`/desk/drafts/${draft}`} target="_blank">
                  {d("intake.seeOther")}
                </A>
                <button type="button" class="link-button" onClick={() => void settle(key, { another: true })}>
                  {d("intake.another")}
                </button>
                <Leave />
              </p>
            </div>
          )}
        </Match>
        <Match when={of(state, "unreadable")} keyed>
          {(failed) => {
            const words = () => wordFailure(failed, language())
            return <Refused title={words().title} todo={words().todo} />
          }}
        </Match>
        <Match when={of(state, "refused")} keyed>
          {({ problem }) => (
            <>
              <Refused title={problem.title ?? d("steps.unreachable")} todo={problem.detail} errors={problem.errors} />
              <button type="button" class="link-button" onClick={() => void settle(key, {})}>
                {d("intake.again")}
              </button>
            </>
          )}
        </Match>
      </Switch>
    </li>
  )
}

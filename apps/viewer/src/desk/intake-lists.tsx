import { For, Show } from "solid-js"
import { useDeskText } from "../i18n/desk-texts.ts"
import { useIntake } from "./intake-context.ts"
import { type IntakeItem, sortItems } from "./intake-item.ts"
import { IntakeLine } from "./intake-line.tsx"

function Part(props: { id: string; title: string; items: readonly IntakeItem[] }) {
  return (
    <Show when={props.items.length > 0}>
      <section class="intake-part" aria-labelledby={props.id}>
        <h2 id={props.id}>
          {props.title} <span class="faint">{props.items.length}</span>
        </h2>
        <ol>
          <For each={props.items}>{(item) => <IntakeLine item={item} />}</For>
        </ol>
      </section>
    </Show>
  )
}

/** How far it is, and the files: those that wait for a person first. */
export function IntakeLists() {
  const d = useDeskText()
  const { items, running, stop, run, passing, submitPassing } = useIntake()
  const parts = () => sortItems(items())
  const done = () => items().length - parts().pending.length
  return (
    <Show when={items().length > 0}>
      <section class="intake-progress" aria-label={d("intake.progress", { done: done(), count: items().length })}>
        <progress value={done()} max={items().length} aria-hidden="true" />
        <p role="status">
          {d("intake.summary", {
            done: done(),
            count: items().length,
            made: parts().made.length,
            open: parts().open.length,
            refused: parts().refused.length,
          })}
          <Show when={!running() && parts().pending.length > 0}>
            {" "}
            {d("intake.stopped", { count: parts().pending.length })}
          </Show>
        </p>
        <p class="actions-line">
          <Show when={parts().pending.length > 0}>
            <button type="button" class="button button-quiet" onClick={() => (running() ? stop() : void run())}>
              {d(running() ? "intake.stop" : "intake.resume")}
            </button>
          </Show>
          <Show when={!running() && passing().length > 0}>
            <button type="button" class="button" onClick={() => void submitPassing()}>
              {d("intake.submitAll", { count: passing().length })}
            </button>
          </Show>
        </p>
      </section>
      <Part id="intake-open" title={d("intake.openTitle")} items={parts().open} />
      <Part id="intake-refused" title={d("intake.refusedTitle")} items={parts().refused} />
      <Part id="intake-made" title={d("intake.madeTitle")} items={parts().made} />
      <Part id="intake-waiting" title={d("intake.waitingTitle")} items={parts().pending} />
    </Show>
  )
}

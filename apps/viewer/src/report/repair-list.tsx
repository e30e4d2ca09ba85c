import { wordings } from "@gouji/core"
import { For, type ParentProps, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { useReport } from "./create-report-view.ts"
import { HashLink } from "./hash-link.tsx"
import { type BoundRow, type ChangeRow, type ProposalRow, repairRows } from "./repair-rows.ts"

function Amended(props: ParentProps<{ row: Omit<BoundRow, "bound"> }>) {
  return (
    <li>
      <HashLink to={props.row.cell}>{props.row.name}</HashLink>{" "}
      <span class="amendment">
        <del>{props.row.from}</del>
        {props.children}
      </span>
    </li>
  )
}

function Changes(props: { rows: readonly ChangeRow[] }) {
  return (
    <ul>
      <For each={props.rows}>
        {(row) => (
          <Amended row={row}>
            {" → "}
            <ins>{row.to}</ins>
          </Amended>
        )}
      </For>
    </ul>
  )
}

function Proposal(props: ParentProps<{ row: ProposalRow }>) {
  const { t } = useLanguage()
  const { taking } = useReport()
  return (
    <li>
      <p>
        {props.children}
        {props.row.slips.join(t("repair.and"))}
      </p>
      <Changes rows={props.row.changes} />
      <Show when={taking} keyed>
        {(take) => take(props.row.taken)}
      </Show>
    </li>
  )
}

/** Proposals of arithmetic beside the findings: which figures, changed how, would make all sums hold, and which slip it was. */
export function RepairList() {
  const { t, language } = useLanguage()
  const { check, report, taking } = useReport()
  const rows = () => repairRows(check.repair, report, language())
  const count = check.repair.solutions.length
  return (
    <Show when={check.repair.status !== "none" || check.repair.deduced.length > 0}>
      <section class="repair" aria-labelledby="repair-title">
        <h2 id="repair-title">{t("repair.title")}</h2>
        <Show when={check.repair.status !== "none"}>
          <p>
            {wordings[language()].repair[check.repair.status]}
            <Show when={check.repair.sure}>
              {" "}
              <strong class="repair-sure">{t("repair.sure")}</strong>
            </Show>
          </p>
        </Show>
        <Show when={rows().shared} keyed>
          {(shared) => (
            <>
              <p>{t("repair.shared")}</p>
              <ul class="proposals">
                <Proposal row={shared} />
              </ul>
              <p class="repair-rest">{t("repair.rest")}</p>
            </>
          )}
        </Show>
        <ol class="proposals">
          <For each={rows().proposals}>
            {(row, index) => (
              <Proposal row={row}>
                <Show when={count > 1}>
                  <span class="faint">{t("repair.oneOf", { number: index() + 1, count })} </span>
                </Show>
              </Proposal>
            )}
          </For>
        </ol>
        <Show when={rows().bounds.length > 0}>
          <p>{t("repair.bounds")}</p>
          <ul>
            <For each={rows().bounds}>{(row) => <Amended row={row}>: {row.bound}</Amended>}</For>
          </ul>
        </Show>
        <Show when={rows().deduced.length > 0}>
          <p>{t("repair.deduced")}</p>
          <Changes rows={rows().deduced} />
          <Show when={taking} keyed>
            {(take) => take(check.repair.deduced)}
          </Show>
        </Show>
        <p class="hint">{t("repair.hint")}</p>
      </section>
    </Show>
  )
}

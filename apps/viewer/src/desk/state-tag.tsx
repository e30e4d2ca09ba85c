import type { DraftState } from "../data/desk-responses.ts"
import { useDeskText } from "../i18n/desk-texts.ts"

/** Where a draft stands, in words. */
export function StateTag(props: { state: DraftState }) {
  const d = useDeskText()
  return <span class={`draft-state draft-${props.state}`}>{d(`states.${props.state}`)}</span>
}

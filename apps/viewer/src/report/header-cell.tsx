import { useLanguage } from "../i18n/language.ts"
import type { GridBox } from "./table-grid.ts"

/** A printed label. Labels of rows stay in sight while a wide table is scrolled sideways. */
export function HeaderCell(props: { header: GridBox; stub: number; columns: number }) {
  const { language } = useLanguage()
  const box = props.header.box
  const label = () => (language() === "en" && box.en ? box.en : box.label)
  const isStub = box.column < props.stub && box.columnSpan <= props.stub
  /** Sticks behind the labels to its left: how many columns of labels are left of its right edge. */
  const sticks = isStub ? `sticky sticky-${box.column}-of-${props.stub}` : ""
  const narrow = box.kind === "row" && box.column === 0 && box.columnSpan === 1 && props.stub > 1 ? "upright" : ""
  const wide = box.columnSpan === props.columns ? "band" : ""
  return (
    <th
      id={props.header.id}
      scope={props.header.scope}
      rowSpan={box.rowSpan > 1 ? box.rowSpan : undefined}
      colSpan={box.columnSpan > 1 ? box.columnSpan : undefined}
      class={["label", `label-${box.kind}`, sticks, narrow, wide].filter(Boolean).join(" ")}
      lang={language() === "en" && !box.en ? "zh-CN" : undefined}
    >
      <span class="label-text">{label()}</span>
    </th>
  )
}

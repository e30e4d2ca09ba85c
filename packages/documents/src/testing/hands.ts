import { type Box, type Figure, findCell, formIds, type Measure } from "@gouji/core"
import { type Hand, plainly } from "./print.ts"

const measureOf = (box: Box): Measure =>
  formIds.map((form) => findCell(form, box.cell ?? "")?.measure).find((measure) => measure !== undefined) ?? "count"

const tidy: Hand = { label: (box) => box.label, figure: plainly }
const figures = (figure: Hand["figure"]): Hand => ({ ...tidy, figure })
const labels = (label: (label: string, box: Box) => string): Hand => ({
  ...tidy,
  label: (box) => label(box.label, box),
})
const blankAs = (sign: string) => figures((figure) => (figure === null ? sign : String(figure)))

const fullWidth = (text: string) => text.replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

/** With separators for thousands, also in amounts. */
function grouped(figure: Figure): string {
  if (figure === null) return ""
  const [whole = "", part] = String(figure).split(".")
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...(part === undefined ? [] : [part])].join(".")
}

function signed(figure: Figure, box: Box): string {
  const value = Number(figure)
  if (figure === null || measureOf(box) !== "change" || value === 0) return plainly(figure)
  return value < 0 ? `减${-value}` : `+${value}`
}

const hash = (text: string) => [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) >>> 0, 7)
const counter = /^(?:（.{1,2}）|[一二三四]、|\d\.)/

/** A sign dropped or another in its place, in the middle of a label of some length. */
function misspelt(label: string): string {
  if (label.length < 7 || hash(label) % 2 === 0) return label
  const at = 4 + (hash(label) % (label.length - 5))
  return label.slice(0, at) + (hash(label) % 3 === 0 ? "某" : "") + label.slice(at + 1)
}

/** Cut where a writer's patience ends: at the first bracket or stop behind the enumerator. */
function shortened(label: string): string {
  const start = counter.exec(label)?.[0].length ?? 0
  const rest = label.slice(start).split(/[、（]/)[0] ?? ""
  return rest.length < 4 ? label : label.slice(0, start) + rest
}

/** Cells too narrow for their labels, broken by hand. */
function spaced(label: string): string {
  if (label.length < 6) return [...label].join(" ")
  return `${label.slice(0, 3)} ${label.slice(3, -2)}\u3000${label.slice(-2)}`
}

/** How the figures of a table are written: the signs for blank, digits, units, notes, signs of change. */
export const figureHands = {
  "blank cells": tidy,
  "blanks as /": blankAs("/"),
  "blanks as —": blankAs("—"),
  "blanks as －": blankAs("－"),
  "blanks as 无": blankAs("无"),
  "zeros as 〇": figures((figure) => (figure === 0 || figure === "0" ? "〇" : plainly(figure))),
  "full-width digits": figures((figure) => fullWidth(plainly(figure))),
  "thousands separators": figures(grouped),
  "units: 0件": figures((figure, box) =>
    figure === null || measureOf(box) !== "count" ? plainly(figure) : `${figure}件`,
  ),
  "notes: 22（其中修订16件）": figures((figure, box) =>
    typeof figure === "number" && figure > 9 && measureOf(box) === "count" && figure % 3 === 0
      ? `${figure}（其中修订${Math.floor(figure / 2)}件）`
      : plainly(figure),
  ),
  "signs: 减4, +3": figures(signed),
} as const satisfies Record<string, Hand>

/** How the labels of a table are written. */
export const labelHands = {
  "labels: 1、 for 1.": labels((label) => label.replace(/^(\d)\./, "$1、")),
  "labels: ASCII brackets": labels((label) =>
    label.replace(/（/g, "(").replace(/）/g, ")").replace(/[“”]/g, '"').replace(/：/g, ":").replace(/，/g, ","),
  ),
  "labels: spaces inside": labels(spaced),
  "labels: misspelt": labels(misspelt),
  "labels: shortened": labels(shortened),
  "labels: without enumerators": labels((label, box) => (box.kind === "row" ? label.replace(counter, "") : label)),
} as const satisfies Record<string, Hand>

export { tidy }

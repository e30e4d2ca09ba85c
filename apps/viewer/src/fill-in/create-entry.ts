import { type TableId, tableOf } from "@gouji/core"
import { createSelector, createSignal } from "solid-js"
import { isMove, moveFrom } from "../report/grid-moves.ts"
import type { Filling } from "./create-filling.ts"
import { figureShown } from "./figure-shown.ts"
import { footOf } from "./foot-of.ts"
import { asTabs, linesOf } from "./paste-block.ts"

/** How a cell is being written: over (arrow keys lead on to the next one), or within (they move the caret). */
interface Editing {
  readonly cell: string
  readonly mode: "typing" | "caret"
}

const cellInput = (target: EventTarget | null): HTMLInputElement | null =>
  target instanceof HTMLInputElement && target.dataset.cell !== undefined ? target : null

/** The keyboard, the mouse and the clipboard over the tables, as they work on any sheet. */
export function createEntry(filling: Filling) {
  const { edits } = filling
  const [editing, setEditing] = createSignal<Editing | null>(null)
  const isEditing = createSelector<string | null, string>(() => editing()?.cell ?? null)
  let session = 0

  const step = (cell: string) => `${cell} ${session}`
  const gridOf = (cell: string) => filling.grids()[tableOf(cell) as TableId]
  const shown = (cell: string) => {
    const { wrong, figure } = filling.stateOf(cell)
    return figureShown(wrong, figure)
  }
  const chosen = (cell: string) => (filling.isInBlock(cell) ? filling.block() : [[cell]])
  /** The cell is as it stands, and what is typed now takes its place. */
  const rest = (input: HTMLInputElement) => {
    session += 1
    setEditing(null)
    input.select()
  }
  const goTo = (cell: string) => {
    const input = document.getElementById(cell) as HTMLInputElement | null
    input?.focus({ preventScroll: true })
    input?.scrollIntoView({ block: "nearest", inline: "nearest" })
  }
  const editWithin = (input: HTMLInputElement, cell: string) => {
    if (filling.stateOf(cell).isLocked) edits.unlock(cell)
    setEditing({ cell, mode: "caret" })
    input.setSelectionRange(input.value.length, input.value.length)
  }
  const extend = (cell: string, to: string) =>
    filling.setRange(to === cell ? null : { table: tableOf(cell) as TableId, from: cell, to })

  const withControl = (key: string, shift: boolean, input: HTMLInputElement, cell: string): boolean => {
    const lines = linesOf(gridOf(cell))
    switch (key.toLowerCase()) {
      case "z":
        rest(input)
        if (shift) edits.redo()
        else edits.undo()
        return true
      case "y":
        rest(input)
        edits.redo()
        return true
      case "a":
        if (editing() !== null) return false
        filling.setRange({
          table: tableOf(cell) as TableId,
          from: lines[0]?.[0] ?? cell,
          to: lines.reduce((widest, line) => (line.length > widest.length ? line : widest)).at(-1) ?? cell,
        })
        return true
      case "enter":
        edits.accept(chosen(cell).flat())
        rest(input)
        return true
      case "home":
        goTo(lines[0]?.[0] ?? cell)
        return true
      case "end":
        goTo(lines.at(-1)?.at(-1) ?? cell)
        return true
      default:
        return false
    }
  }
  const withoutControl = (event: KeyboardEvent, input: HTMLInputElement, cell: string): boolean => {
    const { key, shiftKey } = event
    const mode = editing()?.mode ?? null
    if (isMove(key)) {
      if (mode === "caret" && key !== "ArrowUp" && key !== "ArrowDown") return false
      if (shiftKey && mode === null) extend(cell, moveFrom(gridOf(cell), filling.range()?.to ?? cell, key))
      else goTo(moveFrom(gridOf(cell), cell, key))
      return true
    }
    if (key === "Enter") {
      goTo(footOf(gridOf(cell), cell, shiftKey ? "up" : "down"))
      return true
    }
    if (key === "F2") {
      editWithin(input, cell)
      return true
    }
    if (key === "Escape") {
      edits.abandon(step(cell))
      filling.setRange(null)
      rest(input)
      return true
    }
    if ((key === "Delete" || key === "Backspace") && mode === null) {
      edits.clear(chosen(cell).flat())
      rest(input)
      return true
    }
    if (key === "=" && filling.sums().has(cell)) {
      edits.lock(cell)
      rest(input)
      return true
    }
    return false
  }

  const copy = (event: ClipboardEvent, cell: string) => {
    event.preventDefault()
    const rows = chosen(cell).map((line) => line.map(shown))
    event.clipboardData?.setData("text/plain", asTabs(rows))
  }
  /** On the tables' element: what comes from a cell is told by its field. */
  const handlers = {
    onFocusIn: (event: FocusEvent) => {
      const input = cellInput(event.target)
      if (!input) return
      if (filling.range()?.from !== input.id) filling.setRange(null)
      filling.setCurrent(input.id)
      rest(input)
    },
    onFocusOut: (event: FocusEvent) => {
      if (cellInput(event.target)) setEditing(null)
    },
    onInput: (event: InputEvent) => {
      const input = cellInput(event.target)
      if (!input) return
      if (editing() === null) setEditing({ cell: input.id, mode: "typing" })
      edits.type(input.id, input.value, step(input.id))
    },
    onKeyDown: (event: KeyboardEvent) => {
      const input = cellInput(event.target)
      if (!input || event.isComposing || event.altKey) return
      const isHandled =
        event.ctrlKey || event.metaKey
          ? withControl(event.key, event.shiftKey, input, input.id)
          : withoutControl(event, input, input.id)
      if (isHandled) event.preventDefault()
    },
    onMouseDown: (event: MouseEvent) => {
      const input = cellInput(event.target)
      const from = filling.current()
      if (!input || !event.shiftKey || from === null || tableOf(from) !== tableOf(input.id)) return
      event.preventDefault()
      extend(from, input.id)
    },
    onMouseOver: (event: MouseEvent) => {
      const input = cellInput(event.target)
      const from = filling.current()
      if (!input || (event.buttons & 1) === 0 || from === null || document.activeElement?.id !== from) return
      if (tableOf(from) === tableOf(input.id) && editing()?.mode !== "caret") extend(from, input.id)
    },
    onMouseUp: (event: MouseEvent) => {
      const input = cellInput(event.target)
      // The click has put the caret somewhere: the cell as a whole is what was meant.
      if (input && editing() === null && document.activeElement === input) input.select()
    },
    onDblClick: (event: MouseEvent) => {
      const input = cellInput(event.target)
      if (input) editWithin(input, input.id)
    },
    onCopy: (event: ClipboardEvent) => {
      const input = cellInput(event.target)
      if (input && editing() === null) copy(event, input.id)
    },
    onCut: (event: ClipboardEvent) => {
      const input = cellInput(event.target)
      if (!input || editing() !== null) return
      copy(event, input.id)
      edits.clear(chosen(input.id).flat())
    },
    onPaste: (event: ClipboardEvent) => {
      const input = cellInput(event.target)
      const data = event.clipboardData
      if (!input || !data || editing()?.mode === "caret") return
      event.preventDefault()
      setEditing(null)
      const pasted = { html: data.getData("text/html"), text: data.getData("text/plain") }
      void edits.paste(tableOf(input.id) as TableId, filling.block()[0]?.[0] ?? input.id, pasted)
    },
  }
  return { handlers, isEditing, shown, goTo, editWithin }
}

export type Entry = ReturnType<typeof createEntry>

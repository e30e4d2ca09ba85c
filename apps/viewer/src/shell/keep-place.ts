import { sameElement } from "./same-element.ts"

/** How long what is drawn anew may take to come before the keyboard goes to the page itself, in milliseconds. */
const patience = 1000

/** What has the keyboard, and where it may go instead, from the innermost outwards. */
interface Held {
  readonly element: Element
  readonly places: readonly (() => Element | null)[]
}

/** The parts around an element that have a name of their own: each itself, or its heading. */
function around(element: Element, main: HTMLElement): Held["places"] {
  const ids: string[] = []
  for (let at = element.parentElement; at && at !== main; at = at.parentElement) {
    const label = at.getAttribute("aria-labelledby")
    if (at.id) ids.push(`[id="${CSS.escape(at.id)}"]`)
    if (label) ids.push(`[aria-labelledby="${CSS.escape(label)}"]`, `[id="${CSS.escape(label)}"]`)
  }
  return ids.map((selector) => () => main.querySelector(selector))
}

const canHold = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && element.matches("a[href], button, input, select, textarea, [tabindex]")

/**
 * Keeps the keyboard where it was when what held it goes or is drawn anew: it moves to the same element of the new drawing,
 * or to the nearest part around it that is still there. Without this the keyboard would be nowhere, and a screen reader at
 * the top of the page.
 *
 * @param last what had the keyboard last, before this was there to see it
 */
export function keepPlace(main: HTMLElement, last: EventTarget | null): void {
  let held: Held | null = null
  let late: ReturnType<typeof setTimeout> | undefined
  const forget = () => {
    held = null
    clearTimeout(late)
    late = undefined
  }
  const isLost = () => held !== null && !held.element.isConnected && document.activeElement === document.body
  const restore = () => {
    if (!held || !isLost()) return
    for (const find of held.places) {
      const found = find()
      if (!canHold(found)) continue
      found.focus({ preventScroll: true })
      if (document.activeElement === found) return
    }
    late ??= setTimeout(() => {
      if (isLost()) main.focus({ preventScroll: true })
      forget()
    }, patience)
  }
  const hold = (target: EventTarget | null) => {
    forget()
    if (!(target instanceof Element) || target === main || !main.contains(target)) return
    held = { element: target, places: [sameElement(target, main), ...around(target, main)] }
  }
  hold(document.activeElement)
  // Gone before its place was noted.
  if (last instanceof Element && !last.isConnected && document.activeElement === document.body) {
    main.focus({ preventScroll: true })
  }
  document.addEventListener("focusin", ({ target }) => hold(target))
  // What is left on purpose, by a click beside it, is not gone back to.
  document.addEventListener("focusout", ({ target }) => {
    queueMicrotask(() => {
      if (held?.element === target && held?.element.isConnected && document.activeElement === document.body) forget()
    })
  })
  new MutationObserver(restore).observe(main, { childList: true, subtree: true })
}

/** Whether the middle of an element, of a cell also its ends, is on the screen with nothing over it (a sticky column, the inspector). */
function isUncovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  const across = element instanceof HTMLTableCellElement ? [3, width / 2, width - 3] : [width / 2]
  return across.every((along) => {
    const hit = document.elementFromPoint(left + along, top + Math.min(height, innerHeight) / 2)
    return hit !== null && element.contains(hit)
  })
}

export interface RevealOptions {
  readonly focus: boolean
  readonly block?: ScrollLogicalPosition
}

/** Brings an element into view where it is not, and moves the keyboard there. */
export function reveal(id: string, options: RevealOptions): void {
  const element = document.getElementById(id)
  if (!element) return
  const far = Math.abs(element.getBoundingClientRect().top) > innerHeight * 2
  const calm = far || matchMedia("(prefers-reduced-motion: reduce)").matches
  if (!isUncovered(element) || options.block === "start") {
    element.scrollIntoView({
      block: options.block ?? "center",
      inline: "center",
      behavior: calm ? "instant" : "smooth",
    })
  }
  if (options.focus) element.focus({ preventScroll: true })
}

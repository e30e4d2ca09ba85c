const sayingOf = (element: Element) => element.getAttribute("aria-label") ?? element.textContent?.trim() ?? ""

/**
 * How an element of a page can be found once the page has been drawn anew: by its id, or as the how-manieth that has its
 * kind, address and words. The answer looks for it.
 */
export function sameElement(element: Element, root: Element): () => HTMLElement | null {
  const { id, tagName } = element
  if (id) return () => root.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`)
  const [href, saying] = [element.getAttribute("href"), sayingOf(element)]
  const alike = () =>
    [...root.querySelectorAll<HTMLElement>(tagName)].filter(
      (other) => other.getAttribute("href") === href && sayingOf(other) === saying,
    )
  const place = alike().indexOf(element as HTMLElement)
  return () => alike()[place] ?? null
}

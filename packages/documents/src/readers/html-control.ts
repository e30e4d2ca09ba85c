import { attribute, type Element, isElement, type Node } from "./html-text.ts"

const written = /^(?:text|number|tel|search|url|email|)$/i
const shows = new Set(["img", "svg", "canvas", "math", "object", "embed", "video", "iframe", "noscript"])
const isThin = (size: string | undefined) => size !== undefined && /^[01](?:px)?$/.test(size)

/** Whether an element shows something of its own, and no text. Pages are kept apart by pictures of one pixel. */
export function isPicture(element: Element): boolean {
  if (element.tagName === "input") return attribute(element, "type")?.toLowerCase() === "image"
  return shows.has(element.tagName) && !isThin(attribute(element, "width")) && !isThin(attribute(element, "height"))
}

const textOf = (node: Node): string =>
  node.nodeName === "#text" && "value" in node
    ? node.value
    : "childNodes" in node
      ? node.childNodes.map(textOf).join("")
      : ""

/** What a field of a form shows when the page opens; `null` for what is none, or shows no text. */
export function shownInControl(element: Element): string | null {
  switch (element.tagName) {
    case "input":
      return written.test(attribute(element, "type") ?? "") ? (attribute(element, "value") ?? "") : null
    case "textarea":
      return textOf(element)
    case "select": {
      const options = element.childNodes
        .filter(isElement)
        .flatMap((child) => (child.tagName === "optgroup" ? child.childNodes.filter(isElement) : [child]))
        .filter(({ tagName }) => tagName === "option")
      const chosen = options.find((option) => attribute(option, "selected") !== undefined) ?? options[0]
      return chosen ? textOf(chosen) : ""
    }
    default:
      return null
  }
}

import { createContext, createSignal, For, type JSX, onCleanup, onMount, Show, useContext } from "solid-js"
import { isServer } from "solid-js/web"
import { useLanguage } from "../i18n/language.ts"

/** So many are put on the page at once. */
const size = 40

/** Puts what is not on the page yet on it, where it holds the element of an id. */
export type Opener = (id: string) => void

/** Whoever leads to elements by their ids is told of what can be brought to be. */
export const GradualContext = createContext<Set<Opener>>()

function Rest(props: {
  tag: "li" | "p" | "div" | "tr"
  from: number
  to: number
  height: number
  watch: (element: HTMLElement) => void
  open: () => void
}) {
  const { t } = useLanguage()
  const place = (element: HTMLElement) => {
    element.style.minHeight = `${(props.to - props.from) * props.height}px`
    props.watch(element)
  }
  const button = () => (
    <button type="button" class="link-button" onClick={() => props.open()}>
      {t("gradual.show", { from: props.from + 1, to: props.to })}
    </button>
  )
  if (props.tag === "li") {
    return (
      <li class="gradual-rest" ref={place}>
        {button()}
      </li>
    )
  }
  if (props.tag === "tr") {
    return (
      <tr>
        <td colSpan={1000}>
          <div class="gradual-rest" ref={place}>
            {button()}
          </div>
        </td>
      </tr>
    )
  }
  return (
    <div class="gradual-rest" ref={place}>
      {button()}
    </div>
  )
}

/**
 * A list that may be very long: its later parts come when they are scrolled to, asked for by a button, led to by a link, or
 * printed. The server gives all of it, for readers without scripts. The list itself does not change.
 */
export function Gradual<T>(props: {
  each: readonly T[]
  tag: "li" | "p" | "div" | "tr"
  /** What an item is high, roughly, in pixels. */
  height: number
  /** Which item holds the element of an id; below 0: none. */
  indexOf?: (id: string) => number
  children: (item: T, index: number) => JSX.Element
}) {
  if (isServer || props.each.length <= size) {
    return <For each={props.each}>{(item, index) => props.children(item, index())}</For>
  }
  const openers = useContext(GradualContext)
  const parts = Array.from({ length: Math.ceil(props.each.length / size) }, (_, part) => {
    const [isOpen, open] = createSignal(part === 0)
    return { from: part * size, items: props.each.slice(part * size, (part + 1) * size), isOpen, open }
  })
  const show = (index: number) => parts[Math.floor(index / size)]?.open(true)
  const opener: Opener = (id) => show(props.indexOf?.(id) ?? -1)
  const all = () => {
    for (const part of parts) part.open(true)
  }
  const rests = new Map<Element, number>()
  const observer = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) if (isIntersecting) show(rests.get(target) ?? -1)
    },
    { rootMargin: "800px" },
  )
  openers?.add(opener)
  onMount(() => addEventListener("beforeprint", all))
  onCleanup(() => {
    openers?.delete(opener)
    observer.disconnect()
    removeEventListener("beforeprint", all)
  })
  return (
    <For each={parts}>
      {(part) => (
        <Show
          when={part.isOpen()}
          fallback={
            <Rest
              tag={props.tag}
              from={part.from}
              to={part.from + part.items.length}
              height={props.height}
              watch={(element) => {
                rests.set(element, part.from)
                observer.observe(element)
              }}
              open={() => part.open(true)}
            />
          }
        >
          <For each={part.items}>{(item, index) => props.children(item, part.from + index())}</For>
        </Show>
      )}
    </For>
  )
}

import {
  type Accessor,
  batch,
  createContext,
  createSignal,
  For,
  type JSX,
  onCleanup,
  onMount,
  type Setter,
  Show,
  useContext,
} from "solid-js"
import { isServer } from "solid-js/web"
import { useLanguage } from "../i18n/language.ts"

/** So many are put on the page at once. */
const size = 40
/** One place is kept for so many: a thousand places are work themselves. */
const reach = 25 * size

/** Puts what is not on the page yet on it, where it holds the element of an id. */
export type Opener = (id: string) => void

/** Whoever leads to elements by their ids is told of what can be brought to be. */
export const GradualContext = createContext<Set<Opener>>()

/** Made by hand: it is the same within any tag, and only ever in a browser. */
function Rest(props: {
  tag: "li" | "p" | "div" | "tr"
  from: number
  to: number
  height: number
  watch: (element: HTMLElement) => void
  open: () => void
}) {
  const { t } = useLanguage()
  const rest = document.createElement(props.tag === "li" ? "li" : "div")
  rest.className = "gradual-rest"
  rest.style.minHeight = `${(props.to - props.from) * props.height}px`
  rest.append(
    (
      <button type="button" class="link-button" onClick={() => props.open()}>
        {t("gradual.show", { from: props.from + 1, to: props.to })}
      </button>
    ) as HTMLElement,
  )
  props.watch(rest)
  return props.tag === "tr" ? (
    <tr>
      <td colSpan={1000}>{rest}</td>
    </tr>
  ) : (
    rest
  )
}

interface Cut {
  readonly from: number
  readonly to: number
  readonly isOpen: Accessor<boolean>
  readonly open: Setter<boolean>
}

/** Cuts a stretch of a list into pieces of so many. The list begins with what is shown at once. */
function cut(from: number, to: number, length: number): readonly Cut[] {
  return Array.from({ length: Math.ceil((to - from) / length) }, (_, at) => {
    const start = from + at * length
    const [isOpen, open] = createSignal(start === 0)
    return { from: start, to: Math.min(start + length, to), isOpen, open }
  })
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
  const stretches = cut(0, props.each.length, reach).map((stretch) => ({
    ...stretch,
    parts: cut(stretch.from, stretch.to, size),
  }))
  const show = (index: number) => {
    const stretch = stretches[Math.floor(index / reach)]
    const part = stretch?.parts[Math.floor((index - stretch.from) / size)]
    batch(() => {
      stretch?.open(true)
      part?.open(true)
    })
  }
  const opener: Opener = (id) => show(props.indexOf?.(id) ?? -1)
  const all = () => {
    batch(() => {
      for (const one of stretches.flatMap((stretch) => [stretch, ...stretch.parts])) one.open(true)
    })
  }
  const rests = new Map<Element, Cut>()
  const observer = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) if (isIntersecting) rests.get(target)?.open(true)
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
  /** What stands in its place, or the place that is kept for it. */
  const Opened = (own: { part: Cut; children: JSX.Element }) => (
    <Show
      when={own.part.isOpen()}
      fallback={
        <Rest
          tag={props.tag}
          from={own.part.from}
          to={own.part.to}
          height={props.height}
          watch={(element) => {
            rests.set(element, own.part)
            observer.observe(element)
          }}
          open={() => show(own.part.from)}
        />
      }
    >
      {own.children}
    </Show>
  )
  return (
    <For each={stretches}>
      {(stretch) => (
        <Opened part={stretch}>
          <For each={stretch.parts}>
            {(part) => (
              <Opened part={part}>
                <For each={props.each.slice(part.from, part.to)}>
                  {(item, index) => props.children(item, part.from + index())}
                </For>
              </Opened>
            )}
          </For>
        </Opened>
      )}
    </For>
  )
}

import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup, onMount } from "solid-js"
import type { Draft } from "./draft.ts"
import { type DraftStore, type ListedDraft, newDraftId } from "./draft-store.ts"

/** What of a draft is kept: all but its id, number and time. */
export type DraftContent = Pick<Draft, "sheet" | "words" | "lastYear">

const pause = 500

/** Where the keeping of the draft stands. `failed`: the browser keeps nothing, as in a private window of some. */
export type Keeping = "untouched" | "changed" | "kept" | "failed"

/**
 * Keeps what is being filled in, whenever it has changed and rests for a moment, and when the page is left. Nothing is
 * kept before something was filled in.
 */
export function createKeeping(content: Accessor<DraftContent>, store: DraftStore, now: () => number) {
  const [list, setList] = createSignal<readonly ListedDraft[]>([])
  const [state, setState] = createSignal<Keeping>("untouched")
  const [savedAt, setSavedAt] = createSignal<number | null>(null)
  const [parted, setParted] = createSignal(false)
  const [own, setOwn] = createSignal({ id: newDraftId(), revision: 0 })
  const current = createMemo(() => own().id)
  let untouched: DraftContent | null = content()
  let timer: ReturnType<typeof setTimeout> | undefined
  let queue = Promise.resolve()

  const refresh = () =>
    store.list().then(setList, () => {
      setState("failed")
    })
  const put = async (kept: DraftContent) => {
    const draft = (): Draft => {
      const { id, revision } = own()
      return { version: 1, id, revision: revision + 1, savedAt: now(), ...kept }
    }
    let next = draft()
    if (!(await store.keep(next))) {
      // Another window goes on with the same draft: this one becomes a draft of its own, and neither is lost.
      setOwn({ id: newDraftId(), revision: 0 })
      setParted(true)
      next = draft()
      await store.keep(next)
    }
    setOwn({ id: next.id, revision: next.revision })
    setSavedAt(next.savedAt)
    if (content() === kept) setState("kept")
    await refresh()
  }
  /** Keeps at once what is not kept yet. */
  const flush = () => {
    clearTimeout(timer)
    if (state() !== "changed") return queue
    const kept = content()
    queue = queue.then(() => put(kept)).catch(() => void setState("failed"))
    return queue
  }
  createEffect(
    on(
      content,
      (next) => {
        if (next === untouched) return
        untouched = null
        wait()
      },
      { defer: true },
    ),
  )
  const wait = () => {
    setState("changed")
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), pause)
  }
  /**
   * What is shown from now on is another draft: one that was kept, or a new one. `untouched` is what need not be kept as it
   * stands; `null`: it is to be kept at once.
   */
  const follow = (draft: Pick<Draft, "id" | "revision" | "savedAt"> | null, shown: DraftContent | null) => {
    setOwn(draft ? { id: draft.id, revision: draft.revision } : { id: newDraftId(), revision: 0 })
    untouched = shown
    setParted(false)
    setSavedAt(draft?.savedAt ?? null)
    setState(draft ? "kept" : "untouched")
    if (shown === null) wait()
  }
  const drop = async (id: string) => {
    await queue
    await store.drop(id)
    await refresh()
  }
  const onHide = () => {
    if (document.visibilityState === "hidden") void flush()
  }
  onMount(() => {
    document.addEventListener("visibilitychange", onHide)
    addEventListener("pagehide", flush)
    onCleanup(() => {
      document.removeEventListener("visibilitychange", onHide)
      removeEventListener("pagehide", flush)
      void flush()
    })
  })
  return { list, state, savedAt, parted, flush, follow, drop, refresh, find: store.find, current }
}

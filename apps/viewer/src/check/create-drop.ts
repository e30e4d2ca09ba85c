import { type Accessor, createSignal, onCleanup, onMount } from "solid-js"

/**
 * Takes files that are dropped anywhere on the page: one that missed its field would otherwise replace the page in the
 * window. Tells whether a file is being held over it.
 */
export function createDrop(take: (data: DataTransfer, on: EventTarget | null) => void): Accessor<boolean> {
  const [over, setOver] = createSignal(false)
  const onOver = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return
    event.preventDefault()
    setOver(true)
  }
  const onLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false)
  }
  const onDrop = (event: DragEvent) => {
    setOver(false)
    if (!event.dataTransfer || event.dataTransfer.files.length === 0) return
    event.preventDefault()
    take(event.dataTransfer, event.target)
  }
  onMount(() => {
    document.addEventListener("dragover", onOver)
    document.addEventListener("dragleave", onLeave)
    document.addEventListener("drop", onDrop)
    onCleanup(() => {
      document.removeEventListener("dragover", onOver)
      document.removeEventListener("dragleave", onLeave)
      document.removeEventListener("drop", onDrop)
    })
  })
  return over
}

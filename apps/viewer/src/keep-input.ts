import { sameElement } from "./shell/same-element.ts"

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What a form was served with. */
function served(field: Field): string {
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue
  const options = Array.from(field.options)
  return (options.find((option) => option.defaultSelected) ?? options[0])?.value ?? ""
}

/**
 * What somebody has chosen, typed or handed in on the served page while the application was on its way, and where the keyboard
 * is. The answer puts it into the same fields, by their ids, as far as the application has drawn them, and forgets what it
 * has put back.
 */
export function keepInput(root: HTMLElement): () => void {
  const fields = Array.from(root.querySelectorAll<Field>("input[id]:not([type=file]), select[id], textarea[id]"))
  const typed = new Map(fields.filter((field) => field.value !== served(field)).map(({ id, value }) => [id, value]))
  const taken = Array.from(root.querySelectorAll<HTMLInputElement>("input[id][type=file]"))
    .filter(({ files }) => files && files.length > 0)
    .map(({ id, files }) => ({ id, files }))
  const { activeElement } = document
  let focused = activeElement && root.contains(activeElement) ? sameElement(activeElement, root) : null
  return () => {
    for (const [id, value] of typed) {
      const field = document.getElementById(id) as Field | null
      if (!field) continue
      field.value = value
      typed.delete(id)
    }
    for (const { id, files } of taken.splice(0)) {
      const field = document.getElementById(id) as HTMLInputElement | null
      if (!field) continue
      field.files = files
      field.dispatchEvent(new Event("change", { bubbles: true }))
    }
    const again = focused?.()
    if (!again) return
    again.focus({ preventScroll: true })
    focused = null
  }
}

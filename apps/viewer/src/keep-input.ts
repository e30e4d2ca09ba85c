type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What a form was served with. */
function served(field: Field): string {
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue
  const options = Array.from(field.options)
  return (options.find((option) => option.defaultSelected) ?? options[0])?.value ?? ""
}

/**
 * What somebody has chosen or typed on the served page while the application was on its way. The answer puts it into the
 * same fields, by their ids, once the application has drawn them.
 */
export function keepInput(root: HTMLElement): () => void {
  const fields = Array.from(root.querySelectorAll<Field>("input[id]:not([type=file]), select[id], textarea[id]"))
  const typed = fields.filter((field) => field.value !== served(field)).map(({ id, value }) => ({ id, value }))
  const focused = root.contains(document.activeElement) ? document.activeElement?.id : undefined
  return () => {
    for (const { id, value } of typed) {
      const field = document.getElementById(id) as Field | null
      if (field) field.value = value
    }
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
  }
}

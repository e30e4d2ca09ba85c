/** Puts a file before the reader to keep; it never leaves the browser otherwise. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file)
  const link = Object.assign(document.createElement("a"), { href: url, download: name })
  link.click()
  // The browser has taken the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** A name for what is made of a file: `报告.docx` gives `报告.核对单.html`. */
export const nameBeside = (name: string, ending: string) => `${name.replace(/\.[^.]*$/, "")}.${ending}`

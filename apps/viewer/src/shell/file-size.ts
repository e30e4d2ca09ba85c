const units = ["KB", "MB"] as const

/** A size for people: `834 B`, `12 KB`, `3.4 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  const kilobytes = bytes / 1024
  if (kilobytes < 1024) return `${Math.round(kilobytes)} ${units[0]}`
  return `${(kilobytes / 1024).toFixed(1)} ${units[1]}`
}

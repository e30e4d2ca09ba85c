/**
 * A list's number put before the text that it counts. Behind a mark it stands as if it were typed (`一、总体情况`).
 * Before digits it must not become part of a figure: `1.` and `12` are not `1.12`.
 */
export function withLabel(label: string, text: string): string {
  const mark = label.trim()
  if (mark === "") return text
  if (/[\d０-９][.．,，]?$/.test(mark) && /^\s*[\d０-９.．,，]/.test(text)) return `${mark} · ${text.trimStart()}`
  return /[、.．,，。)）\]】:：]$/.test(mark) ? mark + text.trimStart() : `${mark} ${text}`
}

// Controls, and what turns the direction of text or cannot be seen: `报告<RLO>xcod.exe` must not pass for a docx.
const unseen = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu
const longest = 200

/** A file's name as it may be kept and shown: no folders, nothing invisible, not endless, its ending kept. */
export function cleanFileName(name: string, fallback: string): string {
  const base = name.replaceAll("\\", "/").split("/").at(-1) ?? ""
  const seen = base.replace(unseen, "").trim()
  if (seen === "" || /^\.+$/.test(seen)) return fallback
  const characters = [...seen]
  if (characters.length <= longest) return seen
  const ending = /\.[0-9A-Za-z]{1,8}$/.exec(seen)?.[0] ?? ""
  return characters.slice(0, longest - ending.length).join("") + ending
}

/** RFC 6266: a plain name for old clients, the true one by RFC 8187. */
export function attachment(given: string): string {
  const name = cleanFileName(given, "document")
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_")
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

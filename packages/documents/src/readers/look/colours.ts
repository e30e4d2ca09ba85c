/** The names that pages use for colours that hide, and the ones that Word gives those of the system. */
const named: Readonly<Record<string, string>> = {
  white: "#ffffff",
  window: "#ffffff",
  snow: "#fffafa",
  ivory: "#fffff0",
  whitesmoke: "#f5f5f5",
  black: "#000000",
  windowtext: "#000000",
  silver: "#c0c0c0",
  gray: "#808080",
  grey: "#808080",
  red: "#ff0000",
  maroon: "#800000",
  yellow: "#ffff00",
  olive: "#808000",
  lime: "#00ff00",
  green: "#008000",
  aqua: "#00ffff",
  cyan: "#00ffff",
  teal: "#008080",
  blue: "#0000ff",
  navy: "#000080",
  fuchsia: "#ff00ff",
  magenta: "#ff00ff",
  purple: "#800080",
}

export const transparent = "transparent"

const hexOf = (parts: readonly number[]) =>
  `#${parts
    .map((part) =>
      Math.min(255, Math.max(0, Math.round(part)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`

/** A colour under one spelling, `transparent` for one that is not seen at all; `null` where it cannot be told. */
export function colourOf(text: string): string | null {
  const value = text.trim().toLowerCase()
  if (Object.hasOwn(named, value)) return named[value] ?? null
  const [, short, long] = /^#(?:([\da-f]{3,4})|([\da-f]{6}|[\da-f]{8}))$/.exec(value) ?? []
  const hex = long ?? short?.replace(/./g, "$&$&")
  if (hex)
    return hex.length === 6 || hex.endsWith("ff", 8) ? `#${hex.slice(0, 6)}` : hex.endsWith("00") ? transparent : null
  const [, inside] = /^rgba?\(([^()]*)\)$/.exec(value) ?? []
  if (inside !== undefined) {
    const [red = "", green = "", blue = "", alpha = "1"] = inside.trim().split(/[\s,/]+/)
    const parts = [red, green, blue].map((part) => Number.parseFloat(part) * (part.endsWith("%") ? 2.55 : 1))
    const opacity = Number.parseFloat(alpha) / (alpha.endsWith("%") ? 100 : 1)
    if (opacity === 0) return transparent
    return opacity >= 1 && parts.every(Number.isFinite) ? hexOf(parts) : null
  }
  return /^[a-z]+$/.test(value) ? value : null
}

/** Parts of 255 by which the eye does not tell a text from its ground. */
const leastContrast = 10

const partsOf = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** Whether text in a colour is not seen on a ground; where either cannot be told, it is taken to be. */
export function isUnseenOn(colour: string | null, ground: string | null): boolean {
  if (colour === null) return false
  if (colour === transparent || colour === ground) return true
  if (!ground?.startsWith("#") || !colour.startsWith("#")) return false
  const grounds = partsOf(ground)
  return partsOf(colour).every((part, index) => Math.abs(part - (grounds[index] ?? 0)) <= leastContrast)
}

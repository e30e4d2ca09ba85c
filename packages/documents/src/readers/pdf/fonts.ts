/** What must be known of a font to place its signs. */
export interface Font {
  /** Written from top to bottom. */
  readonly vertical: boolean
  /** What a width is to be multiplied with to be a share of the size. */
  readonly unit: number
  /** Whether it can be told which sign a code stands for; without that a digit could be any other. */
  knows(code: number): boolean
}

/** A font that cannot be loaded: its text is there, and nobody knows what it says. */
export const brokenFont: Font = { vertical: false, unit: 0.001, knows: () => false }

interface Sent {
  readonly error?: unknown
  readonly buffer?: ArrayBuffer
  readonly extra?: {
    readonly type?: string
    readonly composite?: boolean
    readonly cMap?: { readonly vertical?: boolean } | null
    readonly differences?: readonly (string | undefined)[]
    readonly toUnicode?: { get(code: number): unknown; readonly firstChar?: number } | null
  }
}

/** The names of digits in a font. */
const digitNames = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

/** Whether a font calls a sign one digit, and its table of signs another: what is seen is not what it says. */
function contradicts(name: string | undefined, sign: unknown): boolean {
  const digit = digitNames.indexOf(name ?? "")
  const said = typeof sign === "string" && /^\d$/.test(sign) ? Number(sign) : -1
  return digit !== said && (digit >= 0 || (said >= 0 && /^[a-zA-Z]$/.test(name ?? "")))
}

/** Where the matrix of a font lies in what pdf.js sends of it. */
const matrixOffset = 36

/** Only drawn fonts have a matrix other than a thousandth. */
function unitOf(buffer: ArrayBuffer | undefined): number {
  if (!buffer || buffer.byteLength < matrixOffset + 9) return 0.001
  const view = new DataView(buffer)
  if (view.getUint8(matrixOffset) !== 6) return 0.001
  const unit = view.getFloat64(matrixOffset + 1, true)
  return Number.isFinite(unit) && unit !== 0 ? Math.abs(unit) : 0.001
}

/** A font as pdf.js tells of it. */
export function fontOf(sent: unknown): Font {
  const { error, buffer, extra } = sent as Sent
  // Where a page names a font that is not in the file, pdf.js takes another, with other codes.
  if (error !== undefined || !extra || extra.type === "FallbackType") return brokenFont
  const map = extra.toUnicode
  // A font of thousands of signs that comes without a table of them: pdf.js takes the codes themselves for the signs.
  const guessed = extra.composite === true && (!map || map.firstChar !== undefined)
  return {
    vertical: extra.cMap?.vertical === true,
    unit: unitOf(buffer),
    knows: (code) => !guessed && map?.get(code) !== undefined && !contradicts(extra.differences?.[code], map.get(code)),
  }
}

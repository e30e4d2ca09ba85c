import type { Figure } from "@gouji/core"

const printed = /[+\-－＋]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?/

/** As wide as the signs that stood there. */
const widened = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

/** Digits in threes, the fraction as it is. */
function grouped(text: string): string {
  const [whole = "", ...fraction] = text.split(".")
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...fraction].join(".")
}

/** As many places behind the point as stood there, where the number needs no more. */
function padded(text: string, old: string): string {
  const places = /[.．]([\d０-９]+)$/.exec(old)?.[1]?.length ?? 0
  const [whole = "", fraction = ""] = text.split(".")
  return places > fraction.length ? `${whole}.${fraction.padEnd(places, "0")}` : text
}

/**
 * A printed figure with another number in it, written as the old one was: its unit and note, separators between thousands
 * and full-width digits are kept. What was blank gets the bare number.
 */
export function amendedText(text: string, to: Figure): string {
  if (to === null) return ""
  const plain = String(to)
  const old = printed.exec(text)
  if (!old || /[增减]/.test(text)) return plain
  const [number] = old
  const inPlaces = padded(plain, number)
  const inGroups = /[,，]/.test(number) ? grouped(inPlaces) : inPlaces
  const inWidth = /[０-９]/.test(number) ? widened(inGroups) : inGroups
  return text.slice(0, old.index) + inWidth + text.slice(old.index + number.length)
}

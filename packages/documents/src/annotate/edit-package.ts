import { zipSync } from "fflate"
import type { Package } from "../readers/package/open-package.ts"

/** The first day that a ZIP can tell: a copy is the same whenever it is made. */
const noTime = new Date(1980, 0, 1)

/**
 * Packs a package anew with some parts changed or added; all others have the bytes that they had, and their order.
 * Parts are named as the package lists them.
 */
export function editPackage(opened: Package, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = new Set([...opened.names, ...changed.keys()])
  const parts = [...names].map((name) => [name, changed.get(name) ?? opened.part(name) ?? new Uint8Array()] as const)
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: noTime })
}

/** A part's name as the package lists it: names of parts are alike whatever their case. */
export function listedName(opened: Package, name: string): string {
  const wanted = name.toLowerCase()
  return opened.names.find((listed) => listed.toLowerCase() === wanted) ?? name
}

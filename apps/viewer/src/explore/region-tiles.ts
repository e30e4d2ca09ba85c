import { hierarchy, treemap, treemapSquarify } from "d3-hierarchy"
import type { RegionLine } from "../data/figure-responses.ts"

/** Where a region stands on the map, and how much of it. */
export interface RegionTile {
  readonly line: RegionLine
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * A rectangle for each region that gives something, its area in proportion to its sum. None where fewer than two do, or one
 * is below zero: areas would tell something else than the figures.
 */
export function regionTiles(
  items: readonly RegionLine[],
  { width, height }: { width: number; height: number },
): readonly RegionTile[] {
  const shown = items.filter(({ sum }) => Number(sum ?? 0) > 0)
  if (shown.length < 2 || items.some(({ sum }) => Number(sum ?? 0) < 0)) return []
  type Node = RegionLine | { readonly children: readonly RegionLine[] }
  const root = hierarchy<Node>({ children: shown }, (node) => ("children" in node ? node.children : null))
    .sum((node) => ("sum" in node ? Number(node.sum) : 0))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const laid = treemap<Node>().tile(treemapSquarify).size([width, height]).paddingInner(2)(root)
  return laid.leaves().map(({ data, x0, y0, x1, y1 }) => ({
    line: data as RegionLine,
    x: x0,
    y: y0,
    width: x1 - x0,
    height: y1 - y0,
  }))
}

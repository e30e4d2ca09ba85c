import { For, Show } from "solid-js"
import type { RegionLine } from "../data/figure-responses.ts"
import { figureText } from "../figures/figure-text.ts"
import { useLanguage } from "../i18n/language.ts"
import type { ExploreQuery } from "./explore-query.ts"
import { wayDown } from "./region-address.ts"
import { regionText } from "./region-name.ts"
import { type RegionTile, regionTiles } from "./region-tiles.ts"

/** Few regions need little room. */
const sizeFor = (regions: number) => ({ width: 720, height: Math.min(320, 80 + 30 * regions) })
const [letter, line] = [15, 20]

/** As wide as a text is shown, more or less: a sign of Chinese is a square, another half of one. */
const widthOf = (text: string) => [...text].reduce((sum, sign) => sum + (sign > "\u2e7f" ? letter : letter * 0.58), 0)

/**
 * The regions in proportion to their sums. For the eye alone: the table below says the same, more exactly and to everybody,
 * so nothing here is read out or stopped at.
 */
export function RegionMap(props: { query: ExploreQuery; items: readonly RegionLine[] }) {
  const { t, language } = useLanguage()
  const size = sizeFor(props.items.length)
  const tiles = regionTiles(props.items, size)
  const Tile = ({ line: region, x, y, width, height }: RegionTile) => {
    const [name, figure] = [regionText(region, t), figureText(region.sum, language())]
    const fits = (text: string, lines: number) => widthOf(text) + 12 <= width && lines * line + 8 <= height
    const isPartial = region.reported < region.agencies
    // A link of SVG is one only within something of SVG.
    return (
      <g>
        <a href={wayDown(props.query, region)} tabindex="-1">
          <title>{`${name} ${figure}`}</title>
          <rect classList={{ "region-tile": true, partial: isPartial }} x={x} y={y} width={width} height={height} />
          <Show when={fits(name, 1)}>
            <text x={x + 8} y={y + line}>
              {name}
            </text>
          </Show>
          <Show when={fits(name, 2) && fits(figure, 2)}>
            <text class="region-figure" x={x + 8} y={y + 2 * line}>
              {figure}
            </text>
          </Show>
        </a>
      </g>
    )
  }
  return (
    <Show when={tiles.length > 0}>
      <figure class="region-map" aria-hidden="true">
        <svg viewBox={`-1 -1 ${size.width + 2} ${size.height + 2}`} aria-hidden="true">
          <For each={tiles}>{(tile) => <Tile {...tile} />}</For>
        </svg>
        <figcaption class="hint">{t("regions.mapNote")}</figcaption>
      </figure>
    </Show>
  )
}

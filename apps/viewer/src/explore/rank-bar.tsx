import type { Sum } from "../data/figure-responses.ts"

/** The width of a bar in per cent of the greatest figure; none for what is below zero. */
function widthOf(figure: Sum, greatest: Sum): number {
  const most = Number(greatest ?? 0)
  return most <= 0 ? 0 : Math.max(0, (100 * Number(figure ?? 0)) / most)
}

/** A figure as a bar from zero, as wide as the greatest of its table allows. */
export function RankBar(props: { figure: Sum; greatest: Sum }) {
  return (
    <svg class="rank-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width={widthOf(props.figure, props.greatest)} height="4" />
    </svg>
  )
}

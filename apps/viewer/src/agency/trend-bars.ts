/** One bar of a chart: where it stands, in units of the drawing. A year without a figure has none. */
export interface Bar {
  readonly year: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const drawing = { width: 280, height: 120, foot: 18, head: 16 } as const

/** Where the bar of a year begins; years stand as far apart as they are, whether they have a figure or not. */
export function columnsOf(years: readonly number[]): { readonly x: (year: number) => number; readonly width: number } {
  const first = Math.min(...years)
  const step = drawing.width / Math.max(1, years.length)
  return { x: (year) => (year - first) * step, width: step }
}

/** Bars from zero up, the greatest as high as there is room. Negative figures have none of their own here. */
export function barsOf(points: readonly { readonly year: number; readonly value: number | null }[]): Bar[] {
  const greatest = Math.max(...points.map(({ value }) => value ?? 0), 0)
  const room = drawing.height - drawing.foot - drawing.head
  const { x, width } = columnsOf(points.map(({ year }) => year))
  return points.flatMap(({ year, value }) => {
    if (value === null || value < 0) return []
    const height = greatest === 0 ? 0 : (value / greatest) * room
    return { year, x: x(year) + width * 0.15, width: width * 0.7, y: drawing.head + room - height, height }
  })
}

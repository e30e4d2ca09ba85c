/** Twentieths of a point, as word processors count. */
const millimetres = (mm: number) => Math.round((mm * 1440) / 25.4)

/** An official document's sheet (GB/T 9704): A4, 37 mm above, 28 mm at the binding; 156 mm are left for the text. */
export const page = {
  width: millimetres(210),
  height: millimetres(297),
  margin: {
    top: millimetres(37),
    bottom: millimetres(35),
    left: millimetres(28),
    right: millimetres(26),
    header: millimetres(15),
    footer: millimetres(28),
  },
} as const

/** The width of the text. */
export const textWidth = page.width - page.margin.left - page.margin.right

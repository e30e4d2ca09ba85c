/** What a sheet may say that changes what text says; most sheets have nothing of it, and are not taken apart. */
const hides =
  /line-through|vertical-align\s*:\s*(?:su[pb]|-?\.?\d)|mso-text-raise|position\s*:\s*relative|mso-hide\s*:\s*all|visibility\s*:|!\s*important|display\s*:\s*none|opacity\s*:\s*\.?0|font(?:-size)?\s*:[^;}]*?(?<![\d.])(?:0*(?:\.\d+)?|1)(?:px|pt|em|rem|%)?\s*(?:[;}!/]|$)|content\s*:[^;}]*(?:\d|counter|attr)/i
/** A ground that is not white, or a colour that may be that of a ground. */
const ground = /background(?:-color|-image)?\s*:\s*(?!\s|white\b|#f{3,6}\b|none\b|transparent\b|window\b|inherit\b)/i
const faint = /(?<![-\w])color\s*:\s*(?:white|#[ef][\da-f]|transparent|snow|ivory|window\b|(?:rgb|hsl)a?\()/i
/** Names and values may be written in numbers, or have comments in them: then only reading tells. */
const disguised = /\\(?!@)|:\s*\/\*|\/\*[^*]*\*\/\s*:/

/** The ground of a single element, in its own style or, as it was done once, in its attribute. */
const ownGround = /background(?:-color)?\s*:\s*(?!\s|white\b|#f{3,6}\b|none\b|transparent\b)|\bbgcolor\s*=/i

/** Whether the sheets of a page can change what its text says; `source` is the page, with the sheets that it holds. */
export function areTelling(css: string, source: string): boolean {
  if (hides.test(css) || ground.test(css) || faint.test(css) || disguised.test(css)) return true
  if (/(?<![-\w])color\s*:/i.test(css) && ownGround.test(source)) return true
  return /(?<![-\w])display\s*:/i.test(css) && /\shidden[\s=>/]/i.test(source)
}

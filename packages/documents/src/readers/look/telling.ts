/** What a sheet may say that changes what text says; most sheets have nothing of it, and are not taken apart. */
const hides =
  /line-through|vertical-align\s*:\s*(?:su[pb]|-?\.?\d)|mso-text-raise|position\s*:\s*relative|mso-hide\s*:\s*all|visibility\s*:|!\s*important|display\s*:\s*none|opacity\s*:\s*\.?0|font(?:-size)?\s*:[^;}]*?(?<![\d.])(?:0*(?:\.\d+)?|1)(?:px|pt|em|rem|%)?\s*(?:[;}!/]|$)|content\s*:[^;}]*(?:\d|counter|attr)/i
/** What is moved off the screen, or cut to nothing. An indent of two signs, or what cuts off its overflow, is everywhere. */
const away =
  /(?:indent|left|top)\s*:\s*-\d{2,}(?:\.\d+)?(?:px|pt|r?em|v[wh])|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*(?:inset|circle)|height\s*:\s*[01](?:px)?\s*[;!][^}]{0,200}overflow(?:-y)?\s*:\s*(?:hidden|clip)|overflow(?:-y)?\s*:\s*(?:hidden|clip)[^}]{0,200}height\s*:\s*[01](?:px)?\s*[;!}]/i
/** A ground that is not white, or a colour that may be that of a ground. */
const ground = /background(?:-color|-image)?\s*:\s*(?!\s|white\b|#f{3,6}\b|none\b|transparent\b|window\b|inherit\b)/i
const faint = /(?<![-\w])color\s*:\s*(?:white|#[ef][\da-f]|transparent|snow|ivory|window\b|(?:rgb|hsl)a?\()/i
/** Names and values may be written in numbers, or have comments in them: then only reading tells. */
const disguised = /\\(?!@)|:\s*\/\*|\/\*[^*]*\*\/\s*:/

/** The ground of a single element, in its own style or, as it was done once, in its attribute. */
const ownGround = /background(?:-color)?\s*:\s*(?!\s|white\b|#f{3,6}\b|none\b|transparent\b)|\bbgcolor\s*=/i

/** Whether the sheets of a page can change what its text says; `source` is the page, with the sheets that it holds. */
export function areTelling(css: string, source: string): boolean {
  if (hides.test(css) || away.test(css) || ground.test(css) || faint.test(css) || disguised.test(css)) return true
  if (/(?<![-\w])color\s*:/i.test(css) && ownGround.test(source)) return true
  return /(?<![-\w])display\s*:/i.test(css) && /\shidden[\s=>/]/i.test(source)
}

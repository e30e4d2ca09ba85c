/** Whether a text is mainly digits, so that the line in which it stands may be one of a table. */
export function looksNumeric(text: string): boolean {
  return /^\s*[-+]?[\d０-９][\d０-９,.]*\s*[件个]?\s*$/.test(text)
}

/** Whether a text is a number or one of the signs for none. */
export function isFigure(text: string): boolean {
  return looksNumeric(text) || /^(?:[-/\\|*—–－―─零〇○一二三四五六七八九十]+|无|空|N\/?A)$/i.test(text)
}

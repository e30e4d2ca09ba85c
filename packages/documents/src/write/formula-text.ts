/**
 * Text that a spreadsheet could take for a formula, also behind white space, quotes, a byte order mark or a separator of
 * other locales, and in full width: in CSV an apostrophe goes in front. Figures stay figures: a change of -3 is no formula.
 */
export const formulaText = /^[\t\r\n]|^["'“”;,\s\ufeff]*(?:[=@＝＠]|[+\-＋－](?![\d.]+$))/u

/** What a file does not say as the report has it, and how many times. The file is right; whoever takes it should know. */
export interface WriteNote {
  /**
   * `blank-for-absent`: cells that the report does not give, printed as empty boxes like those that are blank.
   * `signs-replaced`: signs that no such file can hold, each given as U+FFFD.
   * `paragraphs-split`: paragraphs too long for a cell of a sheet, given as several.
   * `sums-not-formulas`: totals that are not what their parts come to, and so stay figures.
   * `figures-as-text`: figures of more digits than a sheet's number keeps, given as text.
   */
  readonly code: "blank-for-absent" | "signs-replaced" | "paragraphs-split" | "sums-not-formulas" | "figures-as-text"
  readonly count: number
}

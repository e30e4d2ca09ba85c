import { lineLikelihood, logFactorial } from "./likelihood.ts"
import type { Reading } from "./search/readings.ts"
import type { SharedOut } from "./usual.ts"

/**
 * How likely a table is as a whole: each line is as long as usual, and within a block everything is shared out by line
 * and by column alike, as chance does it. Only differences mean something, so that what a reading leaves alone is not
 * looked at. Sums do not count, for they follow.
 */
export class TableLikelihood {
  private readonly usual: SharedOut
  private readonly figures: Float64Array
  private readonly lines: Float64Array
  /** Sums of the columns, a block after the other, and of whole blocks. */
  private readonly columns: Float64Array
  private readonly wholes = new Float64Array(2)

  constructor(usual: SharedOut, figures: Float64Array) {
    this.usual = usual
    this.figures = figures
    const { width, sums, blocks } = usual
    this.lines = new Float64Array(blocks.length)
    this.columns = new Float64Array(2 * width)
    for (let line = 0, cell = 0; line < blocks.length; line++)
      for (let column = 0; column < width; column++, cell++)
        if (column !== sums && blocks[line] !== -1) this.add(line, column, figures[cell] as number)
  }

  private add(line: number, column: number, by: number): void {
    const block = this.usual.blocks[line] as number
    const at = block * this.usual.width + column
    this.lines[line] = (this.lines[line] as number) + by
    this.columns[at] = (this.columns[at] as number) + by
    this.wholes[block] = (this.wholes[block] as number) + by
  }

  /** By how many units of log-likelihood a reading makes the table more usual than it stands. */
  gainOf({ cells, to }: Reading): number {
    const { width, sums, blocks } = this.usual
    let gain = 0
    // One change after the other, each on top of those before, and then back.
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index] as number
      const [line, column] = [Math.floor(cell / width), cell % width]
      if (column === sums || blocks[line] === -1) continue
      const from = this.figures[cell] as number
      const by = (to[index] as number) - from
      gain += logFactorial(from) - logFactorial(from + by) - this.around(line, column)
      this.add(line, column, by)
      gain += this.around(line, column)
    }
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index] as number
      const [line, column] = [Math.floor(cell / width), cell % width]
      if (column !== sums && blocks[line] !== -1)
        this.add(line, column, (this.figures[cell] as number) - (to[index] as number))
    }
    return gain
  }

  /** What the sums of a line, of its column and of its block come to. */
  private around(line: number, column: number): number {
    const { width, blocks, sizes } = this.usual
    const block = blocks[line] as number
    const [size, usual] = [this.lines[line] as number, sizes[line] as number]
    return (
      (usual > 0 ? lineLikelihood(size, usual) : 0) +
      logFactorial(size) +
      logFactorial(this.columns[block * width + column] as number) -
      logFactorial(this.wholes[block] as number)
    )
  }
}

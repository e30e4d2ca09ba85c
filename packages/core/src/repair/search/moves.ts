/**
 * Slips that move figures which stand in the table: by how much undoing each would change which cells. Kept flat, for
 * hundreds are tried at every node.
 */
export class Moves<Slip extends string = string> {
  count = 0
  readonly slips: Slip[] = []
  readonly costs: number[] = []
  /** Where each move's cells begin in `cells` and `deltas`; one more entry than there are moves. */
  readonly starts: number[] = [0]
  readonly cells: number[] = []
  readonly deltas: number[] = []

  /** A move whose cells change by these amounts; cells that do not change may be among them. */
  add(slip: Slip, cost: number, cells: readonly number[], deltas: readonly number[]): void {
    for (let term = 0; term < cells.length; term++) {
      if (deltas[term] === 0) continue
      this.cells.push(cells[term] as number)
      this.deltas.push(deltas[term] as number)
    }
    if (this.cells.length === this.starts[this.count]) return
    this.slips.push(slip)
    this.costs.push(cost)
    this.starts.push(this.cells.length)
    this.count += 1
  }

  /** The same moves, to which others can be added. */
  copy(): Moves<Slip> {
    const made = new Moves<Slip>()
    made.count = this.count
    made.slips.push(...this.slips)
    made.costs.push(...this.costs)
    made.starts.push(...this.starts.slice(1))
    made.cells.push(...this.cells)
    made.deltas.push(...this.deltas)
    return made
  }
}

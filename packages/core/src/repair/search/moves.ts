/**
 * Slips that move figures which stand in the table: by how much undoing each would change which cells. Kept flat, for
 * hundreds are tried at every node; what stands behind the last move means nothing.
 */
export class Moves<Slip extends string = string> {
  count = 0
  readonly slips: Slip[] = []
  readonly costs: number[] = []
  /** Where each move's cells begin in `cells` and `deltas`; one more entry than there are moves. */
  readonly starts: number[] = [0]
  readonly cells: number[] = []
  readonly deltas: number[] = []

  /** Forgets all moves; the room that they took is there for others. */
  clear(): void {
    this.count = 0
  }

  /** A move whose cells change by these amounts; cells that do not change may be among them. */
  add(slip: Slip, cost: number, cells: readonly number[], deltas: readonly number[]): void {
    const { count } = this
    let end = this.starts[count] as number
    for (let term = 0; term < cells.length; term++) {
      if (deltas[term] === 0) continue
      this.cells[end] = cells[term] as number
      this.deltas[end] = deltas[term] as number
      end += 1
    }
    if (end === this.starts[count]) return
    this.slips[count] = slip
    this.costs[count] = cost
    this.starts[count + 1] = end
    this.count = count + 1
  }

  /** The same moves, to which others can be added. */
  copy(): Moves<Slip> {
    const made = new Moves<Slip>()
    const end = this.starts[this.count] as number
    made.count = this.count
    made.slips.push(...this.slips.slice(0, this.count))
    made.costs.push(...this.costs.slice(0, this.count))
    made.starts.push(...this.starts.slice(1, this.count + 1))
    made.cells.push(...this.cells.slice(0, end))
    made.deltas.push(...this.deltas.slice(0, end))
    return made
  }
}

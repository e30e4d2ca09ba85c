/** How the look of text changes what it says. */
export interface Dress {
  /** Above or below the line, as notes are. */
  readonly raised: boolean
  readonly struck: boolean
}

/** Half points above or below the line from which text is raised, where programs say that and not that it is a note. */
const leastRise = 2

export const isRaisedBy = (halfPoints: number) => Math.abs(halfPoints) >= leastRise

export const plainDress: Dress = { raised: false, struck: false }

/** Stands for what may be seen or not, such as a figure in white, and for a picture where nothing else is: no figure, and no blank. */
export const unsure = "\ufffc"

/** Whether a piece of text is a figure or a part of one: words that may be seen or not do no harm. */
export const isFigurePiece = (text: string) => /^[.,]*[\d０-９][\d０-９.,]*$/.test(text.trim())

const isDigit = (sign: string | undefined) => sign !== undefined && /[\d０-９]/.test(sign)
const figures = /[\d０-９]+(?:[.,．，][\d０-９]+)*/g

/**
 * Marks what would make another figure of its neighbours, over the pieces of one text: raised digits behind others are
 * a note and no digits more, digits behind raised ones are apart from them, and a struck out figure is none.
 */
export class Dresser {
  #last: string | undefined
  #wasRaised = false

  add(text: string, { raised, struck }: Dress): string {
    const isPlain = !raised && !struck && !this.#wasRaised
    const dressed = isPlain
      ? text
      : text.replace(figures, (run, at: number) => this.#dress(run, text[at - 1], raised, struck))
    if (text !== "") {
      this.#last = dressed.at(-1)
      this.#wasRaised = raised
    }
    return dressed
  }

  #dress(run: string, before: string | undefined, raised: boolean, struck: boolean): string {
    const [last, wasRaised] = before === undefined ? [this.#last, this.#wasRaised] : [before, raised]
    if (raised && (last === "]" || (isDigit(last) && !wasRaised))) return `[${run}]`
    if (struck) return ` ~~${run}~~ `
    return isDigit(last) && wasRaised && !raised ? ` ${run}` : run
  }
}

/** The text of something that has one look. */
export function dressed(text: string, dress: Dress): string {
  return new Dresser().add(text, dress)
}

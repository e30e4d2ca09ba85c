import { attribute, childrenOf, type XmlElement } from "../package/xml-element.ts"

/** Whether what begins a field also ends it, so that no text can be taken for an instruction by a slip. */
function isBalanced(container: XmlElement): boolean {
  let open = 0
  let sound = true
  const walk = (element: XmlElement): void => {
    if (element.name === "w:del" || element.name === "w:moveFrom" || element.name === "w:txbxContent") return
    const type = element.name === "w:fldChar" ? attribute(element, "w:fldCharType") : undefined
    if (type === "begin") open += 1
    if (type === "end") open -= 1
    if (open < 0) sound = false
    for (const inner of childrenOf(element)) walk(inner)
  }
  for (const inner of childrenOf(container)) walk(inner)
  return sound && open === 0
}

interface Field {
  instruction: string
  inResult: boolean
  isFormula: boolean
}

/** The fields around the text that is being read: an instruction stands between `begin` and `separate`. */
export class Fields {
  readonly #story: XmlElement | null
  /** Found when a field is met: most documents have none. */
  #trusted: boolean | null = null
  readonly #open: Field[] = []
  /** Counted, so that fields within fields cost no more the deeper they are. */
  #instructions = 0
  #formulas = 0

  constructor(story: XmlElement | null) {
    this.#story = story
  }

  mark(type: string | undefined): void {
    const field = this.#open.at(-1)
    if (type === "begin") {
      this.#open.push({ instruction: "", inResult: false, isFormula: false })
      this.#instructions += 1
    } else if (type === "separate" && field && !field.inResult) {
      field.inResult = true
      field.isFormula = isFormula(field.instruction)
      this.#instructions -= 1
      if (field.isFormula) this.#formulas += 1
    } else if (type === "end" && field) {
      this.#open.pop()
      if (!field.inResult) this.#instructions -= 1
      if (field.isFormula) this.#formulas -= 1
    }
  }

  instruct(text: string): void {
    const field = this.#open.at(-1)
    if (field && field.instruction.length < 200) field.instruction += text
  }

  /** Whether text that stands here is printed. */
  get isPrinted(): boolean {
    if (this.#instructions === 0) return true
    this.#trusted ??= this.#story !== null && isBalanced(this.#story)
    return !this.#trusted
  }

  /** Whether text that stands here was calculated. */
  get isFormula(): boolean {
    return this.#formulas > 0
  }
}

export function isFormula(instruction: string): boolean {
  return instruction.trimStart().startsWith("=")
}

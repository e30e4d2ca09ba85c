/** Fields show their result; how it came about stands in front of it and is not shown. */
export class Fields {
  readonly #open: { instruction: string; result: string; inResult: boolean }[] = []

  get isOpen(): boolean {
    return this.#open.length > 0
  }

  /** Whether text that comes now is part of how a field's result came about. */
  get isInstruction(): boolean {
    return this.#open.some((field) => !field.inResult)
  }

  begin(): void {
    this.#open.push({ instruction: "", result: "", inResult: false })
  }

  separate(): void {
    const field = this.#open.at(-1)
    if (field) field.inResult = true
  }

  add(text: string): void {
    const field = this.#open.at(-1)
    if (!field) return
    if (field.inResult) field.result += text.slice(0, 200)
    else field.instruction += text.slice(0, 200)
  }

  /** Ends the innermost field; gives its result where it was calculated. */
  end(): string | null {
    const field = this.#open.pop()
    return field?.instruction.trim().startsWith("=") ? field.result : null
  }
}

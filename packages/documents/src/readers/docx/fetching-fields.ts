import type { Warning } from "@gouji/core"
import { fetchingField, notices } from "../../notices/notice.ts"
import type { XmlFormat } from "../package/parse-xml.ts"
import { attribute, textOf, type XmlElement } from "../package/xml-element.ts"

/** Collects the instructions of fields while a part is parsed: they may be cut into pieces anywhere. */
export class FetchingFields {
  readonly #instructions: string[] = []

  /** The same format, watched. */
  watch(format: XmlFormat): XmlFormat {
    const replace = format.replace ?? ((element: XmlElement) => [element])
    return {
      ...format,
      replace: (element, scope) => {
        this.#see(element)
        return replace(element, scope)
      },
    }
  }

  #see(element: XmlElement): void {
    const begins = element.name === "w:fldChar" && attribute(element, "w:fldCharType") === "begin"
    if (begins) this.#instructions.push("")
    if (element.name === "w:fldSimple") this.#instructions.push(attribute(element, "w:instr") ?? "")
    const last = this.#instructions.length - 1
    if (element.name === "w:instrText" && last >= 0) this.#instructions[last] += textOf(element).slice(0, 200)
  }

  /** Fields that fetch what they show, or start a program: what is stored of them is read, and nothing is asked for. */
  warnings(): Warning[] {
    return notices(
      "external-content",
      this.#instructions
        .filter((instruction) => fetchingField.test(instruction))
        .map((instruction) => instruction.trim()),
    )
  }
}

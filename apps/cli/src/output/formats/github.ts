import { rowsOf, sourceOf } from "./located.ts"
import type { Rendering, RenderingOptions } from "./rendering.ts"

const commands = { error: "error", warning: "warning", notice: "notice" } as const

/** As the runner reads them: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. */
const message = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")
const property = (text: string) => message(text).replaceAll(":", "%3A").replaceAll(",", "%2C")

/** Workflow commands: GitHub shows each finding beside its file. */
export function github(options: RenderingOptions): Rendering {
  const line = (command: string, file: string, title: string, text: string) =>
    `::${command} file=${property(file)},title=${property(title)}::${message(text)}\n`
  return {
    each: (item) => {
      const file = sourceOf(item)
      if ("problem" in item)
        return line("error", file, item.problem.code, `${item.problem.title} ${item.problem.detail}`)
      return rowsOf(item.value, options)
        .map(({ severity, rule, grade, sentence, places, known }) => {
          // What is known is shown, and marks nothing as broken.
          const [command, title] = known === null ? [commands[severity], rule] : ["notice", `${rule} ${grade}`]
          return line(command, file, title, `${places.join("、")}：${sentence}`)
        })
        .join("")
    },
  }
}

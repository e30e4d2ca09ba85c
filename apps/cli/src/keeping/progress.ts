import type { Context } from "../context.ts"

const between = 200

/** A line on standard error that is written over as work goes on; where that is no terminal, nothing. */
export function progressLine(context: Context) {
  const { stderr } = context.process
  const isTerminal = "isTTY" in stderr && stderr.isTTY === true
  let last = 0
  let isShown = false
  return {
    show: (text: () => string) => {
      const now = context.now().getTime()
      if (!isTerminal || now - last < between) return
      last = now
      isShown = true
      stderr.write(`\r\u001b[K${text()}`)
    },
    end: () => {
      if (isShown) stderr.write("\r\u001b[K")
    },
  }
}

import { createInterface } from "node:readline"
import { Writable } from "node:stream"

const terminal = () => ({ input: process.stdin, output: process.stderr })

/** Asks at the terminal, and shows nothing of what is typed. `null`: there is no terminal, or nobody answered (Ctrl-D). */
export function askSecret(question: string, { input, output } = terminal()): Promise<string | null> {
  if (!input.isTTY) return Promise.resolve(null)
  output.write(question)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const reader = createInterface({ input, output: nowhere, terminal: true, historySize: 0 })
  return new Promise((resolve) => {
    reader.once("line", (answer) => {
      resolve(answer)
      reader.close()
    })
    reader.once("close", () => {
      output.write("\n")
      resolve(null)
    })
    // A terminal that shows nothing hands Ctrl-C over as a key: it must stop the command as ever.
    reader.once("SIGINT", () => {
      reader.close()
      process.emit("SIGINT")
    })
  })
}

import { PassThrough } from "node:stream"
import { expect, it } from "vitest"
import { askSecret } from "./ask-secret.ts"

function terminal(isTTY = true) {
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: () => input })
  const output = new PassThrough()
  const io = { input, output } as unknown as Parameters<typeof askSecret>[1]
  return { input, io, shown: () => String(output.read() ?? "") }
}

it("shows the question and nothing of the answer, with its corrections", async () => {
  const { input, io, shown } = terminal()
  const answer = askSecret("密码：", io)
  input.write("秘密x\u007f的话\r")
  expect(await answer).toBe("秘密的话")
  expect(shown()).toBe("密码：\n")
})

it("has no answer at the end of input, and asks nothing where there is no terminal", async () => {
  const { input, io } = terminal()
  const answer = askSecret("?", io)
  input.write("\u0004")
  expect(await answer).toBe(null)
  const pipe = terminal(false)
  expect(await askSecret("?", pipe.io)).toBe(null)
  expect(pipe.shown()).toBe("")
})

it("stops the command at Ctrl-C, which a silent terminal hands over as a key", async () => {
  const { input, io } = terminal()
  let stops = 0
  const onStop = () => (stops += 1)
  process.on("SIGINT", onStop)
  const answer = askSecret("?", io)
  input.write("abc\u0003")
  expect(await answer).toBe(null)
  process.off("SIGINT", onStop)
  expect(stops).toBe(1)
})

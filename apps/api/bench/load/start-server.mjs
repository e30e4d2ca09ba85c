import { fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"

/** Starts the server in a process of its own. `usage` gives what it used since it was asked last. */
export async function startServer(dataFolder, databaseUrl) {
  const child = fork(fileURLToPath(new URL("server.mjs", import.meta.url)), [dataFolder, databaseUrl ?? ""])
  const ended = once(child, "exit")
  const answer = async () => {
    const [message] = await Promise.race([
      once(child, "message"),
      ended.then(() => {
        throw new Error("the server has ended")
      }),
    ])
    return message
  }
  const { port } = await answer()
  return {
    port,
    usage: async () => {
      child.send("usage")
      return answer()
    },
    stop: async () => {
      child.send("stop")
      await ended
    },
  }
}

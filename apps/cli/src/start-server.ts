import { fileURLToPath } from "node:url"
import { startServer as start } from "@gouji/api"
import { answersQueries } from "./answers-queries.ts"
import type { RunningServer, ServerOptions } from "./ports.ts"

/** Starts the server with what the build has put beside the program: the viewer and the reference page. */
export async function startServer(program: URL, options: ServerOptions): Promise<RunningServer> {
  const beside = (name: string) => new URL(name, program)
  const server = await start({
    ...options,
    viewerFolder: fileURLToPath(beside("./viewer")),
    docsScript: fileURLToPath(beside("./rapidoc-min.js")),
    // In a thread the program is what reads documents.
    workerUrl: program,
    // And in a process of its own, where it is told so, what answers wide queries.
    queryProgram: { program, programArguments: [answersQueries] },
  })
  const close = async () => {
    await server.close()
    // What still hangs then would keep the process alive, and a supervisor would kill it in the end.
    setTimeout(() => process.exit(), 3000).unref()
  }
  return { ...server, close }
}

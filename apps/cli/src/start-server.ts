import { fileURLToPath } from "node:url"
import { startServer as start } from "@gouji/api"
import type { RunningServer, ServerOptions } from "./ports.ts"

// Bundled, this code is in dist/gouji.mjs, and the build has put these beside it.
const beside = (name: string) => new URL(name, import.meta.url)

/** Starts the server with what lies beside the program: the viewer and the reference page. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const server = await start({
    ...options,
    viewerFolder: fileURLToPath(beside("./viewer")),
    docsScript: fileURLToPath(beside("./rapidoc-min.js")),
    // This very file is a worker's entry as well.
    workerUrl: new URL(import.meta.url),
  })
  const close = async () => {
    await server.close()
    // What still hangs then would keep the process alive, and a supervisor would kill it in the end.
    setTimeout(() => process.exit(), 3000).unref()
  }
  return { ...server, close }
}

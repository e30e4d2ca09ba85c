// The server that is loaded, in a process of its own. It tells what it used whenever it is asked.
import { monitorEventLoopDelay } from "node:perf_hooks"
import { startServer } from "../../dist/index.js"

const [dataFolder, databaseUrl] = process.argv.slice(2)
const server = await startServer({
  port: 0,
  dataFolder,
  databaseUrl: databaseUrl || null,
  demo: false,
  log: () => undefined,
})
const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
let cpu = process.cpuUsage()
process.on("message", async (message) => {
  if (message === "stop") {
    await server.close()
    process.exit()
  }
  const { user, system } = process.cpuUsage(cpu)
  cpu = process.cpuUsage()
  process.send({
    cpuMs: (user + system) / 1000,
    delay99: delay.percentile(99) / 1e6 - 5,
    rssMiB: process.memoryUsage.rss() / 2 ** 20,
  })
  delay.reset()
})
process.on("disconnect", () => process.exit())
process.send({ port: server.port })

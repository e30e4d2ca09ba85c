// `npm start`: builds what has changed, then serves on PORT (3000), with its data in GOUJI_DATA (./data).
import { build, runGouji } from "./build.mjs"

/** npm hands signals to the shell between it and us, which may die of them without passing them on. */
function stopWithNpm() {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    process.kill(process.pid, "SIGTERM")
  }, 300)
  timer.unref()
}

if (process.env.npm_lifecycle_event === "start") stopWithNpm()
await build()
await runGouji(["serve", ...process.argv.slice(2)])

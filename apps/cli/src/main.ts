import { isMainThread } from "node:worker_threads"

// All else is loaded from here, when it is needed: a thread that reads documents needs nothing of the commands. Nothing is
// awaited at the top, so that the bundler may put small parts together.
void (isMainThread
  ? import("./run-command.ts").then(({ runCommand }) => runCommand(new URL(import.meta.url), process.argv.slice(2)))
  : import("@gouji/api/recognise-worker"))

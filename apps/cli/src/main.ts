import { isMainThread } from "node:worker_threads"
import { answersQueries } from "./answers-queries.ts"

// The server's own child, and nobody who types that: it speaks over a channel.
const isForQueries = process.send !== undefined && process.argv[2] === answersQueries

// All else is loaded from here, when it is needed: a thread that reads documents needs nothing of the commands. Nothing is
// awaited at the top, so that the bundler may put small parts together.
void (!isMainThread
  ? import("@gouji/api/recognise-worker")
  : isForQueries
    ? import("@gouji/api/answer-queries")
    : import("./run-command.ts").then(({ runCommand }) => runCommand(new URL(import.meta.url), process.argv.slice(2))))

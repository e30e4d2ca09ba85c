// Apart from the rest of the API, so that a command which publishes does not load a server.
export { type DueOutcome, publishDue } from "./publish-due.ts"

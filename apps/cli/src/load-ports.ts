import { resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { Ports } from "./ports.ts"

/**
 * The real ports. Nothing is loaded before it is needed: a check must not wait for the server's code. `program` is the
 * file that was started; what the build puts beside the program lies beside it.
 */
export function loadPorts(program: URL): Ports {
  return {
    build: async () => (await import("./build-of.ts")).buildOf(program),
    documents: async (jobs) => (await import("./read-in-workers.ts")).readInWorkers(program, jobs),
    openArchive: async (place) => (await import("@gouji/store")).openArchive(place),
    keeping: () => import("@gouji/store"),
    access: () => import("@gouji/api/access"),
    desk: () => import("@gouji/api/desk"),
    downloads: () => import("@gouji/api/downloads"),
    askSecret: async (question) => await (await import("./ask-secret.ts")).askSecret(question),
    startServer: async (options) => await (await import("./start-server.ts")).startServer(program, options),
    fetch: globalThis.fetch,
    printPdf: async (page) => (await import("./convert/print-pdf.ts")).printPdf(page, process.env),
    importModule: async (path) => await import(pathToFileURL(resolve(path)).href),
  }
}

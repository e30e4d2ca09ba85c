import { resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { Ports } from "./ports.ts"

/** The real ports. Nothing is loaded before it is needed: a check must not wait for the server's code. */
export function loadPorts(): Ports {
  return {
    documents: async (jobs) => (await import("./read-in-workers.ts")).readInWorkers(jobs),
    openArchive: async (place) => (await import("@gouji/store")).openArchive(place),
    keeping: () => import("@gouji/store"),
    access: () => import("@gouji/api/access"),
    downloads: () => import("@gouji/api/downloads"),
    askSecret: async (question) => await (await import("./ask-secret.ts")).askSecret(question),
    startServer: async (options) => await (await import("./start-server.ts")).startServer(options),
    fetch: globalThis.fetch,
    printPdf: async (page) => (await import("./convert/print-pdf.ts")).printPdf(page, process.env),
    importModule: async (path) => await import(pathToFileURL(resolve(path)).href),
  }
}

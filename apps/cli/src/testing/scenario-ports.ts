import * as access from "@gouji/api/access"
import * as downloads from "@gouji/api/downloads"
import { Failure } from "@gouji/core"
import { maxDocumentBytes, readDocument, readList } from "@gouji/documents"
import * as store from "@gouji/store"
import type { Ports } from "../ports.ts"

/** A world for scenarios: everything as it is, but for a terminal, a browser and a server's port, which there are none of. */
export const scenarioPorts: Partial<Ports> = {
  documents: async () => ({ readDocument, readList, maxDocumentBytes }),
  openArchive: store.openArchive,
  keeping: async () => store,
  access: async () => access,
  downloads: async () => downloads,
  askSecret: async () => null,
  startServer: async ({ port }) => ({ address: `http://127.0.0.1:${port}`, token: null, close: async () => {} }),
  printPdf: async () => {
    throw new Failure("browser-missing")
  },
}

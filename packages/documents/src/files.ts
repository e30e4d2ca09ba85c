// Apart from the readers, so that whoever looks for documents need not load what reads them.

export { isDocumentName } from "./endings.ts"
export { type FileInArchive, filesInArchive } from "./files-in-archive.ts"

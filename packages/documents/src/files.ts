// Apart from the readers, so that whoever looks for documents need not load what reads them.
export { type FileInArchive, filesInArchive } from "./files-in-archive.ts"
export { isDocumentName } from "./named-kind.ts"

export { type Annotated, annotateDocument } from "./annotate-document.ts"
export { gouji, type Hand, type Note } from "./note.ts"

/** For tests alone: reports printed in the shapes in which they are found. */
export * from "./testing/dress-html.ts"
export { bodyXml, makeDocx } from "./testing/make-docx.ts"
export { asNumbers, makeXlsx, printSheet } from "./testing/make-xlsx.ts"
export * from "./testing/make-zip.ts"
export * from "./testing/pdf-file.ts"
export * from "./testing/plain-page.ts"
export * from "./testing/print.ts"
export { printPdf } from "./testing/print-pdf.ts"

/** The half of pdf.js that parses, without the half that draws. It comes without types. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  interface Starter {
    on(action: string, handler: (data: unknown) => unknown): void
    send(action: string, data: unknown): void
  }
  interface Port {
    postMessage(message: unknown): void
    addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void
  }
  export const WorkerMessageHandler: { setup(handler: Starter, port: Port): void }
}

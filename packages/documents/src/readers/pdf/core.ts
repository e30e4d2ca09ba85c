/// <reference path="./pdf-core.d.ts" />
import { Failure, type FileProperties } from "@gouji/core"
import { limits } from "../../limits.ts"
import { type Annotation, fieldOf, isRemark, isShown } from "./annotations.ts"
import { Channel } from "./channel.ts"
import { cMap } from "./cmaps.ts"
import { nobody, propertiesFrom } from "./description.ts"
import type { Field } from "./field-sign.ts"
import { brokenFont, type Font, fontOf } from "./fonts.ts"

/** The commands that draw a page, in order. */
export interface Operators {
  readonly codes: readonly number[]
  readonly operands: readonly (readonly unknown[] | null)[]
}

/** A page before anything is made of it. */
export interface RawPage {
  /** Left, bottom, right and top of what is seen. */
  readonly view: readonly [number, number, number, number]
  /** Degrees by which it is turned clockwise to be read. */
  readonly rotation: number
  readonly operators: Operators
  /** Whether pictures, form fields or remarks stand on it: what they show is not among its text. */
  readonly shows: boolean
  /** Where form fields and remarks stand that show something: a value, or what somebody typed on the page. */
  readonly fields: readonly Field[]
  /** How many remarks of readers stand on it. */
  readonly remarks: number
}

/** pdf.js refuses to speak with another version than its own. */
const version = "5.6.205"

/** Commands for the screen, without annotations, in full. */
const intent = 0x02 | 0x40 | 0x100

const options = {
  ignoreErrors: true,
  isEvalSupported: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  canvasMaxAreaInBytes: -1,
  disableFontFace: false,
  // Sends what a font knows of its signs.
  fontExtraProperties: true,
  // The same on every machine, whatever fonts it has.
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  cMapUrl: null,
  cMapPacked: true,
  iccUrl: null,
  standardFontDataUrl: null,
  wasmUrl: null,
  enableWebGPU: false,
}

function failureOf(reason: unknown): Failure {
  if (reason instanceof Failure) return reason
  const name = typeof reason === "object" && reason !== null && "name" in reason ? reason.name : ""
  return new Failure(name === "PasswordException" ? "encrypted" : "file-damaged", {}, { cause: reason })
}

/** A document opened by pdf.js. */
export interface PdfCore {
  readonly pages: number
  readonly font: (name: string) => Font
  page(index: number): Promise<RawPage>
  /** Whom it names. */
  properties(): Promise<FileProperties>
  close(): Promise<void>
}

const push = Object.getOwnPropertyDescriptor(Array.prototype, "push")

/**
 * The parsing half of pdf.js. Where an engine counts no array beyond four billion, as Node 20's does, it brings a `push` of
 * its own for all arrays of the process, many times slower: a fifth of the time of reading went there.
 */
async function load() {
  const worker = await import("pdfjs-dist/legacy/build/pdf.worker.mjs")
  if (push) Object.defineProperty(Array.prototype, "push", push)
  return worker
}

async function connect(channel: Channel, bytes: Uint8Array, onPicture: () => void): Promise<void> {
  const { WorkerMessageHandler } = await load()
  const starting = new Map<string, (data: unknown) => unknown>()
  WorkerMessageHandler.setup(
    { on: (action, handler) => starting.set(action, handler), send: () => undefined },
    channel.port,
  )
  // Not a word on the console.
  starting.get("configure")?.({ verbosity: 0 })
  starting.get("GetDocRequest")?.({
    docId: channel.name,
    apiVersion: version,
    data: bytes.slice(),
    password: null,
    disableAutoFetch: true,
    rangeChunkSize: 65_536,
    docBaseUrl: null,
    enableXfa: false,
    evaluatorOptions: {
      ...options,
      // Pictures are not looked at: the largest that is decoded has no dots. Nothing but this question tells of one.
      get maxImageSize() {
        onPicture()
        return 0
      },
    },
  })
}

/** Throws `encrypted` or `file-damaged`. */
export async function openPdf(bytes: Uint8Array): Promise<PdfCore> {
  const fonts = new Map<string, Font>()
  let settle: { resolve: (pages: number) => void; reject: (reason: unknown) => void } | undefined
  const opened = new Promise<number>((resolve, reject) => {
    settle = { resolve, reject }
  })
  const channel = new Channel(
    new Map<string, (data: unknown) => unknown>([
      ["GetDoc", (data) => settle?.resolve((data as { pdfInfo: { numPages: number } }).pdfInfo.numPages)],
      ["DocException", (reason) => settle?.reject(reason)],
      [
        "PasswordRequest",
        (reason) => {
          settle?.reject(reason)
          throw reason
        },
      ],
      [
        "commonobj",
        (data) => {
          const [name, kind, sent] = data as [string, string, unknown]
          if (kind === "Font") fonts.set(name, fontOf(sent))
        },
      ],
      ["FetchBinaryData", (data) => cMap((data as { filename: string }).filename)],
    ]),
  )
  let pictures = 0
  await connect(channel, bytes, () => {
    pictures += 1
  })
  channel.tell("Ready", null)
  const close = async () => {
    await channel.ask("Terminate", null).catch(() => undefined)
  }
  const pages = await opened.catch(async (reason) => {
    await close()
    throw failureOf(reason)
  })
  let operations = 0
  const page = async (pageIndex: number): Promise<RawPage> => {
    const about = await channel.ask("GetPage", { pageIndex })
    const { view, rotate } = about as { view: [number, number, number, number]; rotate: number }
    const before = pictures
    const codes: number[] = []
    const operands: (readonly unknown[] | null)[] = []
    await channel.askPieces(
      "GetOperatorList",
      { pageId: pageIndex, pageIndex, intent, cacheKey: "all", annotationStorage: null, modifiedIds: null },
      (chunk) => {
        const { fnArray, argsArray } = chunk as { fnArray: number[]; argsArray: (unknown[] | null)[] }
        operations += fnArray.length
        if (operations > limits.operators) throw new Failure("too-complex")
        for (const [index, code] of fnArray.entries()) {
          codes.push(code)
          operands.push(argsArray[index] ?? null)
        }
      },
    )
    // Of fields that cannot be made out nobody knows what they show.
    const found = await channel.ask("GetAnnotations", { pageIndex, intent }).catch(() => [null])
    const annotations = found as readonly Annotation[]
    return {
      view,
      rotation: rotate,
      operators: { codes, operands },
      shows: pictures > before || annotations.some(isShown),
      fields: annotations.flatMap(fieldOf),
      remarks: annotations.filter(isRemark).length,
    }
  }
  return {
    pages,
    font: (name) => fonts.get(name) ?? brokenFont,
    page: (index) =>
      page(index).catch((reason) => {
        throw failureOf(reason)
      }),
    // What is damaged beside the pages is no reason not to read them.
    properties: () => channel.ask("GetMetadata", null).then(propertiesFrom, () => nobody),
    close,
  }
}

type Message = Readonly<Record<string, unknown>>
type Answer = { readonly resolve: (data: unknown) => void; readonly reject: (reason: unknown) => void }
type Stream = Answer & { readonly take: (chunk: unknown) => void }

/** Numbers of the messages of pdf.js between its two halves. */
const callback = { data: 1, error: 2 }
const stream = { close: 3, enqueue: 4, error: 5, startComplete: 8 }

const [own, other] = ["gouji", "gouji_worker"]

/**
 * The messages between us and the parsing half of pdf.js, which is made to run in a worker of its own: here both run
 * in one thread, so that nothing is copied, nothing is drawn, and no second worker is started in ours.
 */
export class Channel {
  /** What pdf.js may ask or tell of its own accord. */
  readonly #actions: ReadonlyMap<string, (data: unknown) => unknown>
  readonly #answers = new Map<number, Answer>()
  readonly #streams = new Map<number, Stream>()
  #listener: (event: { readonly data: unknown }) => void = () => undefined
  #next = 1

  constructor(actions: ReadonlyMap<string, (data: unknown) => unknown>) {
    this.#actions = actions
  }

  /** The name under which pdf.js is to know us. */
  get name(): string {
    return own
  }

  /** What pdf.js takes for its side of the channel. */
  readonly port = {
    addEventListener: (_: "message", listener: (event: { readonly data: unknown }) => void) => {
      this.#listener = listener
    },
    postMessage: (message: unknown) => this.#receive(message as Message),
  }

  tell(action: string, data: unknown): void {
    this.#send({ action, data })
  }

  ask(action: string, data: unknown): Promise<unknown> {
    const callbackId = this.#next++
    return new Promise((resolve, reject) => {
      this.#answers.set(callbackId, { resolve, reject })
      this.#send({ action, callbackId, data })
    })
  }

  /** Asks for an answer in pieces. Resolves behind the last piece. */
  askPieces(action: string, data: unknown, take: (chunk: unknown) => void): Promise<unknown> {
    const streamId = this.#next++
    return new Promise((resolve, reject) => {
      const taking = (chunk: unknown) => {
        try {
          take(chunk)
        } catch (reason) {
          reject(reason)
          // So that pdf.js goes no further.
          throw reason
        }
      }
      this.#streams.set(streamId, { take: taking, resolve, reject })
      // As many pieces as there are: `take` looks at their number.
      this.#send({ action, streamId, data, desiredSize: Number.MAX_SAFE_INTEGER })
    })
  }

  #send(message: Message): void {
    this.#listener({ data: { sourceName: own, targetName: other, ...message } })
  }

  #receive(message: Message): void {
    if (message.stream) this.#receivePiece(message)
    else if (message.callback) {
      const answer = this.#answers.get(Number(message.callbackId))
      this.#answers.delete(Number(message.callbackId))
      if (message.callback === callback.data) answer?.resolve(message.data)
      else answer?.reject(message.reason)
    } else this.#act(message)
  }

  #act({ action, callbackId, data }: Message): void {
    const act = this.#actions.get(String(action))
    if (callbackId === undefined) act?.(data)
    // Never from within its own call, which would find its question not yet noted.
    else
      Promise.resolve(data)
        .then(act)
        .then(
          (answer) => this.#send({ callback: callback.data, callbackId, data: answer }),
          (reason: unknown) => this.#send({ callback: callback.error, callbackId, reason }),
        )
  }

  #receivePiece({ stream: kind, streamId, chunk, reason, success }: Message): void {
    const open = this.#streams.get(Number(streamId))
    if (kind === stream.enqueue) open?.take(chunk)
    else if (kind === stream.close) open?.resolve(undefined)
    else if (kind === stream.error || (kind === stream.startComplete && success !== true)) open?.reject(reason)
  }
}

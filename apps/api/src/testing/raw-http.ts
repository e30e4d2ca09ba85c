import { connect } from "node:net"

/** What a server sends back over a socket, up to the end of the connection, and what it took. */
export interface RawAnswer {
  readonly text: string
  readonly status: number
  readonly sent: number
}

/**
 * Speaks HTTP by hand, for what no client would send. Chunks are pulled as the socket takes them; what the server does
 * not read any more is not sent.
 */
export function rawRequest(port: number, head: string, chunks: Iterable<Buffer>): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1")
    const received: Buffer[] = []
    const iterator = chunks[Symbol.iterator]()
    let sent = 0
    const send = () => {
      while (socket.writable) {
        const { done, value } = iterator.next()
        if (done) return
        sent += value.length
        if (!socket.write(value)) return
      }
    }
    const finish = () => {
      const text = Buffer.concat(received).toString("utf8")
      resolve({ text, status: Number(text.split(" ")[1] ?? 0), sent })
    }
    socket.on("connect", () => {
      socket.write(head)
      send()
    })
    socket.on("drain", send)
    socket.on("data", (chunk) => {
      received.push(chunk)
      const text = Buffer.concat(received).toString("utf8")
      const [, length] = /^content-length: (\d+)/im.exec(text) ?? []
      const body = text.split("\r\n\r\n")[1]
      // The answer is whole: whatever is still unsent stays so.
      if (length !== undefined && body !== undefined && Buffer.byteLength(body) >= Number(length)) socket.end()
    })
    socket.on("error", () => undefined)
    socket.on("close", finish)
  })
}

import { Agent, request } from "node:http"

/** More under way than this, and the generator itself would be what is measured: the rest counts as failed. */
const mostUnderWay = 2000

function send(agent, { port, path, method = "GET", headers = {}, body }) {
  return new Promise((resolve, reject) => {
    const asked = request({ agent, port, host: "127.0.0.1", path, method, headers }, (answer) => {
      answer.on("data", () => undefined)
      answer.on("end", () => resolve(answer.statusCode))
      answer.on("error", reject)
    })
    asked.on("error", reject)
    asked.end(body)
  })
}

/**
 * Sends requests at a constant rate whatever comes back, and counts each from the instant at which it was due, not from
 * that at which it was sent: one that had to wait for others is as late as its client would find it. `next` gives the
 * requests; those that are due in the first `warmUp` seconds are not counted. Times are in milliseconds; `late`: how far
 * behind its own plan the generator sent.
 */
export async function openModel({ port, rate, seconds, warmUp = 1, next }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  const times = []
  const late = []
  const counts = { due: 0, answered: 0, failed: 0 }
  let underWay = 0
  const open = new Set()
  const start = performance.now()
  const total = Math.round(rate * (seconds + warmUp))

  function begin(due, now) {
    const isCounted = due >= start + 1000 * warmUp
    if (isCounted) {
      counts.due += 1
      late.push(now - due)
    }
    if (underWay >= mostUnderWay) {
      if (isCounted) counts.failed += 1
      return
    }
    underWay += 1
    const ended = send(agent, { port, ...next() })
      .then(
        (status) => status < 400,
        () => false,
      )
      .then((isGood) => {
        underWay -= 1
        open.delete(ended)
        if (!isCounted) return
        times.push(performance.now() - due)
        counts[isGood ? "answered" : "failed"] += 1
      })
    open.add(ended)
  }

  await new Promise((resolve) => {
    let sent = 0
    const tick = () => {
      const now = performance.now()
      for (; sent < total; sent += 1) {
        const due = start + (1000 * sent) / rate
        if (due > now) break
        begin(due, now)
      }
      if (sent === total) resolve()
      else setTimeout(tick, 1)
    }
    tick()
  })
  // What is answered later than the time of the run itself is late enough to be known as such.
  const inTime = counts.answered
  await Promise.all(open)
  agent.destroy()
  return { ...counts, inTime, times, late }
}

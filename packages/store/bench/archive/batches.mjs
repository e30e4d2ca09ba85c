import { Worker } from "node:worker_threads"

const ahead = 2

/** Batches in their order, made by worker threads, a few ahead of whoever takes them. */
export async function* batches(tasks, threads) {
  const workers = Array.from({ length: threads }, () => new Worker(new URL("worker.mjs", import.meta.url)))
  const made = new Map()
  let wake = () => undefined
  let failed = null
  for (const worker of workers) {
    worker.on("message", ({ number, ...batch }) => {
      made.set(number, batch)
      wake()
    })
    worker.on("error", (error) => {
      failed = error
      wake()
    })
  }
  let asked = 0
  const ask = () => {
    const task = tasks[asked]
    if (task) workers[asked % threads].postMessage({ ...task, number: asked })
    asked += 1
  }
  try {
    for (let at = 0; at < threads * ahead; at += 1) ask()
    for (let number = 0; number < tasks.length; number += 1) {
      while (!made.has(number)) {
        if (failed) throw failed
        await new Promise((resolve) => {
          wake = resolve
        })
      }
      const batch = made.get(number)
      made.delete(number)
      ask()
      yield { task: tasks[number], ...batch }
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

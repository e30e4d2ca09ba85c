// Apart from the rest of the API, so that a command which reads documents does not load a server.
export { type PoolOptions, WorkerPool } from "./worker-pool.ts"

// Loaded in front of a program that is measured: says at its end how much processor time it took, in milliseconds.
process.on("exit", () => {
  const { user, system } = process.cpuUsage()
  process.stderr.write(`${(user + system) / 1000}\n`)
})

import { BlockList, isIP } from "node:net"

const kindOf = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4")

/** An IPv4 address that came in by an IPv6 socket is still one. */
export const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "")

/** Whether an address is of our own proxies, which are given as addresses or ranges: `10.0.0.0/8`, `::1`. */
export function trustedProxies(ranges: readonly string[]): (address: string) => boolean {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = "", bits] = range.split("/")
    if (bits === undefined) list.addAddress(address, kindOf(address))
    else list.addSubnet(address, Number(bits), kindOf(address))
  }
  return (address) => isIP(address) !== 0 && list.check(address, kindOf(address))
}

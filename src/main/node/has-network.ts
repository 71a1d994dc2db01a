import { networkInterfaces } from 'node:os'

/** False when this computer has no address but its own: flight mode, a pulled cable. True tells little. */
export function hasNetwork(): boolean {
  return Object.values(networkInterfaces()).some(addresses => addresses?.some(({ internal }) => !internal))
}

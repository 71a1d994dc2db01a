/** The window: Electron's ports, the desk in it, and all that keeps it shut off. */
export { claimDesk } from './claim-desk.ts'
export { giveUp } from './give-up.ts'
export { openDesk } from './open-desk.ts'
export { openWindowPorts } from './window-ports.ts'

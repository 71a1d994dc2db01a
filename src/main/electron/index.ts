export { claimDesk } from './claim-desk.ts'
export { shellLinkOpener } from './link-opener.ts'
export { openDesk, type DeskOptions } from './open-desk.ts'
export { createWindowPrinter } from './window-printer.ts'

import type { App } from '../app.ts'
import type { AppOptions, Outcome } from './app-command.ts'
import { failedOutcome, sayOutcome } from './outcome.ts'
import type { Voice } from './voice.ts'

/** Answers the exit status: 0 done, 1 not done. With `--json` nothing but one object is said. */
export async function runAppCommand(openApp: () => Promise<App>, { order, isJson }: AppOptions, voice: Voice): Promise<number> {
  const outcome = await obey(openApp, order, isJson ? { say() {}, show() {}, complain() {} } : voice).catch(failedOutcome)
  sayOutcome(outcome, isJson, voice)
  return outcome.isFailed ? 1 : 0
}

async function obey(openApp: () => Promise<App>, order: AppOptions['order'], voice: Voice): Promise<Outcome> {
  const app = await openApp()
  return await order(app, voice).finally(() => app.stop())
}

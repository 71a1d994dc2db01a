import type { PageSettings } from '../../../shared/page-settings.ts'
import { commands, type CommandId } from './commands.ts'

type OwnKeys = PageSettings['keys']

/** Keys of each command: the reader's own, else those it comes with. */
export function keysOf(commandId: CommandId, own: OwnKeys): readonly string[] {
  return own?.[commandId] ?? commands.find(command => command.commandId === commandId)?.keys ?? []
}

/** Those that do something now: keys that are switched off are told nowhere. */
export function keysInUse(commandId: CommandId, own: OwnKeys, hasSingleKeys: boolean): readonly string[] {
  return keysOf(commandId, own).filter(keys => hasSingleKeys || !isSingleKey(keys))
}

/** What each key does. Of two commands with one key the upper one has it. */
export function bindingsOf(own: OwnKeys, hasSingleKeys: boolean): ReadonlyMap<string, CommandId> {
  const bindings = new Map<string, CommandId>()
  for (const { commandId } of commands) {
    for (const keys of keysInUse(commandId, own, hasSingleKeys)) if (!bindings.has(keys)) bindings.set(keys, commandId)
  }
  return bindings
}

/** Letters, digits and signs without a modifier: what a dictation program or a screen reader types (WCAG 2.2, 2.1.4). */
export function isSingleKey(keys: string): boolean {
  return [...keys.split(' ')[0] ?? ''].length === 1
}

/** The other command that these keys mean already, or that they would be the beginning or the rest of. */
export function conflictOf(keys: string, commandId: CommandId, own: OwnKeys): CommandId | undefined {
  const others = commands.filter(other => other.commandId !== commandId)
  return others.find(other => keysOf(other.commandId, own).some(taken =>
    meetKeys(taken, keys)))?.commandId
}

/** One is the other, or its beginning. */
export function meetKeys(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)
}

/** The reader's keys with others for one command; `undefined` gives it those it comes with. */
export function withKeys(own: OwnKeys, commandId: CommandId, keys: readonly string[] | undefined): OwnKeys {
  const { [commandId]: _, ...others } = own ?? {}
  return keys ? { ...others, [commandId]: keys } : others
}

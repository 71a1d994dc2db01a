import * as v from 'valibot'
import { contract } from '../shared/contract-table.ts'
import type { Answer } from '../shared/bridge.ts'
import type { Api } from '../shared/contract.ts'
import { Failure, toFailure } from '../shared/failure.ts'
import { failureSentence } from '../shared/failure-sentence.ts'
import type { Log } from './ports.ts'

export type Dispatch = (method: string, args: unknown) => Promise<Answer>

type MethodTable = Readonly<Record<string, Readonly<Record<string, (args: unknown) => Promise<unknown>>>>>

/** The one door: every host hands what a page asks to this function and its answer back, and nothing throws through it.
 *  `method` is `subject.name`; the contract's table decides which exist. */
export function createDispatch(api: Api, log: Log): Dispatch {
  const methods = api as unknown as MethodTable
  return async (method, args) => {
    try {
      const { subject, name, schema } = findMethod(method)
      const checked = checkArguments(schema, args)
      return { ok: true, value: await methods[subject]?.[name]?.(checked) }
    } catch (error) {
      return toAnswer(error, method, log)
    }
  }
}

function findMethod(method: string): { readonly subject: string; readonly name: string; readonly schema: v.GenericSchema } {
  const [subject = '', name = '', ...rest] = method.split('.')
  const schema = ownValue(ownValue(contract, subject), name)
  if (schema === undefined || rest.length > 0) throw new Failure('invalid-arguments', { at: method.slice(0, 100) })
  return { subject, name, schema: schema as v.GenericSchema }
}

/** Own properties only: `__proto__` and `constructor` are words like any other that the table does not hold. */
function ownValue(table: unknown, key: string): unknown {
  if (typeof table !== 'object' || table === null || !Object.hasOwn(table, key)) return undefined
  return (table as Readonly<Record<string, unknown>>)[key]
}

function checkArguments(schema: v.GenericSchema, args: unknown): unknown {
  const result = v.safeParse(schema, args, { abortEarly: true })
  if (result.success) return result.output
  throw new Failure('invalid-arguments', { at: v.getDotPath(result.issues[0]) ?? 'arguments' })
}

function toAnswer(error: unknown, method: string, log: Log): Answer {
  const failure = toFailure(error)
  if (failure.code === 'internal') log.error(`${method} failed`, error)
  return { ok: false, code: failure.code, message: failureSentence(failure), details: failure.details }
}

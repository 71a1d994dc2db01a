import { contract } from '../../shared/contract-table.ts'
import type { Api } from '../../shared/contract.ts'

type MethodTable = Readonly<Record<string, Readonly<Record<string, (args: unknown) => Promise<unknown>>>>>

/** Every method of the contract, answered by the program that is there when it is called. `check` is called before, with
 *  `subject.name`, and may throw. */
export function forwardApi(current: () => Api, check: (method: string) => void = () => {}): Api {
  const forward = (subject: string, name: string) => async (args: unknown): Promise<unknown> => {
    check(`${subject}.${name}`)
    return (current() as unknown as MethodTable)[subject]?.[name]?.(args)
  }
  return Object.fromEntries(Object.entries(contract).map(([subject, methods]) =>
    [subject, Object.fromEntries(Object.keys(methods).map(name => [name, forward(subject, name)]))])) as unknown as Api
}

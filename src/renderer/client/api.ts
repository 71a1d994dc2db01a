import { contract } from '../../shared/contract-table.ts'
import type { Bridge } from '../../shared/bridge.ts'
import type { Api } from '../../shared/contract.ts'
import { Failure } from '../../shared/failure.ts'

/** The program's methods over a bridge, one function for each that the contract names; an answer that is not ok is thrown as
 *  a `Failure`. No `Proxy`: Lit takes an object that has every property for one of its directives. */
export function createApi(bridge: Bridge): Api {
  const subjects = Object.entries(contract).map(([subject, methods]) => {
    const names = Object.keys(methods)
    return [subject, Object.fromEntries(names.map(name => [name, (args: unknown) => ask(bridge, `${subject}.${name}`, args)]))]
  })
  return Object.fromEntries(subjects) as Api
}

async function ask(bridge: Bridge, method: string, args: unknown): Promise<unknown> {
  const answer = await bridge.call(method, args)
  if (answer.ok) return answer.value
  throw new Failure(answer.code, answer.details)
}

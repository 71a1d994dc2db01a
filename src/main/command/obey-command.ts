/** What a command line turned out to ask for. */
export type CommandRequest<Options> =
  | { readonly kind: 'run'; readonly options: Options }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly text: string }

/** Runs the command or explains it; answers the exit status. */
export async function obeyCommand<Options>(
  request: CommandRequest<Options>, run: (options: Options) => Promise<number>
): Promise<number> {
  if (request.kind === 'run') return await run(request.options)
  process[request.kind === 'help' ? 'stdout' : 'stderr'].write(request.text)
  return request.kind === 'help' ? 0 : 2
}

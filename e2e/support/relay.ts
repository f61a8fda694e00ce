import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** A way to a port of this machine that can be cut, as a network is, and mended. */
export type Relay = {
  port: number
  /** Ends every connection and takes no more. */
  cut(): Promise<void>
  mend(): Promise<void>
}

const listening = (server: Server, port: number) =>
  new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))

export async function relayTo(port: number): Promise<Relay> {
  const sockets = new Set<Socket>()
  const keep = (socket: Socket, other: Socket) => {
    sockets.add(socket)
    socket.on('error', () => other.destroy())
    socket.on('close', () => {
      sockets.delete(socket)
      other.destroy()
    })
  }
  const server = createServer((incoming) => {
    const outgoing = connect(port, '127.0.0.1')
    keep(incoming, outgoing)
    keep(outgoing, incoming)
    incoming.pipe(outgoing).pipe(incoming)
  })
  await listening(server, 0)
  const { port: own } = server.address() as AddressInfo
  return {
    port: own,
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
    mend: () => listening(server, own),
  }
}

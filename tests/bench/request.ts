import { Agent, request, type ClientRequest, type OutgoingHttpHeaders } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { createGunzip } from 'node:zlib'

const agent = new Agent({ keepAlive: true })

/** The server let go of an idle connection just when it was used again; browsers try once more. */
const isLetGo = (error: NodeJS.ErrnoException, { reusedSocket }: ClientRequest) =>
  reusedSocket && error.code === 'ECONNRESET'

export type Answer = Readonly<{ status: number; body: Buffer }>
type Asked = Readonly<{ method?: 'GET' | 'PUT'; headers: OutgoingHttpHeaders; sent?: string }>

/** A bare request: `fetch` would take several times as much of the processor from the server. */
export function send(url: string, asked: Asked): Promise<Answer> {
  const { method = 'GET', headers, sent } = asked
  return new Promise((resolve, reject) => {
    const options = {
      agent,
      method,
      headers: {
        ...headers,
        ...(sent !== undefined && {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(sent),
        }),
        // As a browser does, so that the server also compresses.
        'accept-encoding': 'gzip',
      },
    }
    const sending = request(url, options, (response) => {
      const unpacked =
        response.headers['content-encoding'] === 'gzip' ? response.pipe(createGunzip()) : response
      buffer(unpacked).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject)
    })
    sending.on('error', (error) => {
      if (isLetGo(error, sending)) send(url, asked).then(resolve, reject)
      else reject(error)
    })
    sending.end(sent)
  })
}

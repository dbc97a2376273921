import { Zip, ZipPassThrough } from 'fflate'

type Chunks = AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined>

/** Sends what a generator makes, no faster than it is read. */
export function toStream(chunks: Chunks): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
    async cancel() {
      await chunks.return()
    },
  })
}

/** One file in a zip. @property naam its path: unique, with a slash between folders */
export type ZipBestand = Readonly<{
  naam: string
  gewijzigdOp: Date
  delen: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}>

/**
 * Writes a zip piece by piece, so that no file is ever whole in memory. Nothing is compressed:
 * these files are already. At most 4 GB together.
 */
export async function* writeZip(bestanden: Iterable<ZipBestand>): Chunks {
  const ready: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(new Uint8Array(chunk))
  })
  const take = () => ready.splice(0)
  for (const { naam, gewijzigdOp, delen } of bestanden) {
    const file = new ZipPassThrough(naam)
    file.mtime = gewijzigdOp
    zip.add(file)
    for await (const deel of delen) {
      file.push(deel)
      yield* take()
    }
    file.push(new Uint8Array(), true)
    yield* take()
  }
  zip.end()
  yield* take()
}

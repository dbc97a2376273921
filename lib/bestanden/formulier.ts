import { MAX_BESTAND } from '@/lib/invoer/bestand'

/** What stands around the file: the other fields and the marks between them. */
const ROOM_FOR_FIELDS = 64 * 1024
/** A browser shows no answer before all is sent; what is much larger than this is not awaited. */
const MAX_READ = 512 * 1024 * 1024

/** A form as it was sent. @property teGroot the size in bytes of a file over the limit */
export type Formulier = Readonly<{ form: FormData; teGroot: number | null }>

/**
 * Reads a form with one file, which comes last in it, and keeps no more of it than the largest
 * file that is taken; of a larger one the rest is counted only. The fields before it are whole.
 * @returns null when it is no such form, or was broken off
 */
export async function readFormulier(request: Request): Promise<Formulier | null> {
  const type = request.headers.get('content-type') ?? ''
  const boundary = /^multipart\/form-data;.*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type)
  if (!request.body || !boundary) return null
  try {
    const { kept, total } = await readBody(request.body, MAX_BESTAND + ROOM_FOR_FIELDS)
    const isCut = total > kept.byteLength
    const end = isCut ? `\r\n--${boundary[1] ?? boundary[2] ?? ''}--\r\n` : ''
    const form = await new Response(new Blob([kept, end]), {
      headers: { 'Content-Type': type },
    }).formData()
    const sent = Math.max(total, Number(request.headers.get('content-length') ?? 0))
    return { form, teGroot: measureTeGroot(form, isCut ? sent - kept.byteLength : 0) }
  } catch {
    return null
  }
}

/** @param missing how many bytes of the file were not kept */
function measureTeGroot(form: FormData, missing: number): number | null {
  const files = [...form.values()].filter((value) => typeof value !== 'string')
  const size = files.reduce((sum, file) => sum + file.size, missing)
  return size > MAX_BESTAND ? size : null
}

/** Reads to the end, keeping the first bytes only. */
async function readBody(body: ReadableStream<Uint8Array>, keep: number) {
  const kept = new Uint8Array(keep)
  let total = 0
  // Leaving the loop early cancels the rest.
  for await (const chunk of body) {
    if (total < keep) kept.set(chunk.subarray(0, keep - total), total)
    total += chunk.byteLength
    if (total > MAX_READ) break
  }
  return { kept: kept.subarray(0, Math.min(total, keep)), total }
}

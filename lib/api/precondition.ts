import { fail, type Failure } from '@/lib/invoer/outcome'

/** `"3"`: a strong entity tag that holds a version. A weak one (`W/"3"`) proves too little. */
const VERSION_TAG = /^"([1-9]\d{0,8})"$/

/**
 * The version that a write names: a number by `If-Match: "<versie>"`, null for a first answer by
 * `If-None-Match: *`. `If-Match: *` names no version, so it could overwrite what nobody read.
 */
export function readPrecondition(
  headers: Headers,
):
  | Readonly<{ ok: true; value: number | null }>
  | Failure<'geen-voorwaarde' | 'ongeldige-voorwaarde'> {
  const ifMatch = headers.get('if-match')
  const ifNoneMatch = headers.get('if-none-match')
  if (ifMatch === null && ifNoneMatch === null) return fail('geen-voorwaarde')
  if (ifMatch === null && ifNoneMatch === '*') return { ok: true, value: null }
  const versie = VERSION_TAG.exec(ifMatch ?? '')?.[1]
  if (ifNoneMatch !== null || versie === undefined) return fail('ongeldige-voorwaarde')
  return { ok: true, value: Number(versie) }
}

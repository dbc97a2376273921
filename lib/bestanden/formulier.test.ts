import { describe, expect, it } from 'vitest'
import { MAX_BESTAND } from '@/lib/invoer/bestand'
import { readFormulier } from './formulier'

const ADRES = 'http://127.0.0.1:3000/onderbouwing/bestanden'

function post(form: FormData): Request {
  return new Request(ADRES, { method: 'POST', body: form })
}

function makeForm(inhoud: Uint8Array<ArrayBuffer>, naam = 'nota é "x".pdf') {
  const form = new FormData()
  form.set('titel', 'Nota één')
  form.set('bestand', new File([inhoud], naam))
  return form
}

async function bytesOf(form: FormData | undefined) {
  const file = form?.get('bestand')
  return file instanceof File ? new Uint8Array(await file.arrayBuffer()) : null
}

describe('a form with a file', () => {
  it('comes in whole', async () => {
    const inhoud = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256)
    const read = await readFormulier(post(makeForm(inhoud)))
    expect(read?.teGroot).toBeNull()
    expect(read?.form.get('titel')).toBe('Nota één')
    expect(await bytesOf(read?.form)).toEqual(inhoud)
    expect(read?.form.get('bestand')).toMatchObject({ name: 'nota é "x".pdf' })
  })

  it('may have a file of exactly the limit, and not one byte more', async () => {
    const atLimit = await readFormulier(post(makeForm(new Uint8Array(MAX_BESTAND))))
    expect(atLimit?.teGroot).toBeNull()
    const over = await readFormulier(post(makeForm(new Uint8Array(MAX_BESTAND + 1))))
    expect(over?.teGroot).toBe(MAX_BESTAND + 1)
  })

  it('keeps its other fields when the file is much too large, and says how large', async () => {
    const size = 3 * MAX_BESTAND
    const read = await readFormulier(post(makeForm(new Uint8Array(size))))
    expect(read?.form.get('titel')).toBe('Nota één')
    expect(Math.abs((read?.teGroot ?? 0) - size)).toBeLessThan(200)
    expect((await bytesOf(read?.form))?.byteLength).toBeLessThan(MAX_BESTAND + 70_000)
  })

  it.each([
    ['no form', { 'Content-Type': 'text/plain' }, 'x'],
    ['a form without a mark', { 'Content-Type': 'multipart/form-data' }, 'x'],
    ['one that was broken off', { 'Content-Type': 'multipart/form-data; boundary=q' }, '--q\r\nCo'],
    ['nothing', { 'Content-Type': 'multipart/form-data; boundary=q' }, ''],
  ])('%s is refused', async (_, headers, body) => {
    expect(await readFormulier(new Request(ADRES, { method: 'POST', headers, body }))).toBeNull()
  })

  it('one that ends in the middle is refused', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new Error('the connection is gone'))
      },
    })
    const headers = { 'Content-Type': 'multipart/form-data; boundary=q' }
    const init = { method: 'POST', headers, body, duplex: 'half' }
    expect(await readFormulier(new Request(ADRES, init))).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMailto, toTekstbestand } from './mailto'

const mail = { aan: 'a@vng.nl', onderwerp: 'Vraag & antwoord', tekst: 'Één regel\nen nog een: 50%' }

describe('the link to a mail program', () => {
  it('holds whom, about what and the whole text, with line ends of a mail', () => {
    const { href, volledig } = toMailto(mail)
    expect(volledig).toBe(true)
    const url = new URL(href)
    expect(url.pathname).toBe('a@vng.nl')
    expect(url.searchParams.get('subject')).toBe('Vraag & antwoord')
    expect(url.searchParams.get('body')).toBe('Één regel\r\nen nog een: 50%')
  })

  it('leaves a long text out whole, never half of it', () => {
    const lang = toMailto({ ...mail, tekst: 'é'.repeat(400) })
    expect(lang).toEqual({ href: toMailto(mail).href.split('&body')[0], volledig: false })
  })

  it('is never longer than mail programs take', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (tekst) => {
        const { href, volledig } = toMailto({ ...mail, tekst })
        expect(href.length).toBeLessThanOrEqual(1800)
        const body = new URL(href).searchParams.get('body')
        expect(body).toBe(
          volledig ? tekst.replace(/\p{Surrogate}/gu, '').replace(/\r?\n/g, '\r\n') : null,
        )
      }),
    )
  })
})

describe('the text to save', () => {
  it('says whom and about what, and leaves out an address that there is not', () => {
    const read = (href: string) => decodeURIComponent(href.split(',').slice(1).join(','))
    expect(read(toTekstbestand(mail))).toBe(
      '\uFEFFAan: a@vng.nl\r\nOnderwerp: Vraag & antwoord\r\n\r\nÉén regel\r\nen nog een: 50%\r\n',
    )
    expect(read(toTekstbestand({ ...mail, aan: '' }))).toMatch(/^\uFEFFOnderwerp: Vraag/)
  })
})

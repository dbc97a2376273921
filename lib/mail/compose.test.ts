import { describe, expect, it } from 'vitest'
import { PERSPECTIEVEN } from '@/lib/instrument/model'
import { composeMail } from './compose'
import type { Mailgegevens } from './model'
import { MAILTEKSTEN } from './teksten'

const SOORTEN = Object.keys(MAILTEKSTEN) as (keyof typeof MAILTEKSTEN)[]
const LINK = 'http://127.0.0.1:3000/deelname/vitd_abc?x=1&y=2'

const GEGEVENS: Mailgegevens = {
  gemeenteNaam: 'Voorbeeldstad',
  metingNaam: 'Meting 2026',
  naam: 'Jan de Vries',
  perspectief: 'beleid',
  vragenlijst: { vragen: 73, minuten: 75 },
  link: LINK,
  metAccount: false,
  rondeTot: new Date('2026-12-15T23:59:59+01:00'),
  eigenTekst: 'Wij zien u graag.\n\nTot snel.',
  contact: { naam: 'Fatima Bakker', adres: 'f.bakker@voorbeeldstad.example' },
}

const EVERY = SOORTEN.flatMap((soort) =>
  PERSPECTIEVEN.map((perspectief) => [soort, perspectief] as const),
)

describe('every mail', () => {
  it.each(EVERY)('%s to %s is whole as text and as HTML', (soort, perspectief) => {
    const { onderwerp, tekst, html } = composeMail(soort, { ...GEGEVENS, perspectief })
    expect(onderwerp).toContain('Voorbeeldstad')
    for (const part of ['Jan de Vries', '15 december 2026', 'f.bakker@voorbeeldstad.example']) {
      expect(tekst).toContain(part)
      expect(html).toContain(part)
    }
    expect(tekst).toContain(`:\n${LINK}\n`)
    expect(html).toContain('href="http://127.0.0.1:3000/deelname/vitd_abc?x=1&amp;y=2"')
    expect(html).toContain('>http://127.0.0.1:3000/deelname/vitd_abc?x=1&amp;y=2</a>')
    expect(tekst).toContain('Geef hem niet door')
    expect(`${onderwerp} ${tekst}`).not.toMatch(/!|undefined|null|\[object/)
  })

  it.each(SOORTEN)('%s is a page of its own that loads nothing', (soort) => {
    const { html } = composeMail(soort, GEGEVENS)
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).not.toMatch(/<(img|script|link|table|iframe)|src=|url\(/)
  })

  it.each(SOORTEN)('%s escapes all that was typed, and keeps headers whole', (soort) => {
    const evil = '<img src=x onerror="a()">&\r\nBcc: x@y.example\u2028\u0000'
    const { onderwerp, tekst, html } = composeMail(soort, {
      ...GEGEVENS,
      gemeenteNaam: evil,
      metingNaam: evil,
      naam: evil,
      eigenTekst: evil,
      link: 'https://vit.example/"><script>',
      contact: { naam: evil, adres: evil },
    })
    expect(onderwerp).not.toMatch(/[\r\n\u2028\0]/)
    expect(tekst).not.toContain('\0')
    expect(html).not.toMatch(/<img|<script|[^-]onerror="/)
    expect(html).toContain('&lt;img src=x onerror=&quot;a()&quot;&gt;&amp;')
  })
})

describe('an invitation', () => {
  const write = (gegevens: Partial<Mailgegevens>) =>
    composeMail('uitnodiging', { ...GEGEVENS, ...gegevens }).tekst

  it('holds what the coordinator adds, in paragraphs', () => {
    const { tekst, html } = composeMail('uitnodiging', GEGEVENS)
    expect(tekst).toContain('\n\nWij zien u graag.\n\nTot snel.\n\n')
    expect(html).toContain('Wij zien u graag.<br><br>Tot snel.')
  })

  it('says how long it takes', () => {
    expect(write({})).toContain('73 stellingen')
    expect(write({ vragenlijst: { vragen: 12, minuten: 15 } })).toContain('ongeveer 15 minuten')
    expect(write({ perspectief: 'inwoners' })).toContain('73 vragen. Dat duurt ongeveer 75 minuten')
  })

  it('says what happens with the answers', () => {
    for (const perspectief of PERSPECTIEVEN) {
      const tekst = write({ perspectief })
      expect(tekst).toContain('Niemand bij de gemeente ziet')
      expect(tekst).toContain('minder dan drie mensen')
      expect(tekst).toContain('veranderen of intrekken tot de ronde sluit')
    }
  })

  it('does without a name, an end, a contact and own words', () => {
    const tekst = write({ naam: '', rondeTot: null, contact: null, eigenTekst: '' })
    expect(tekst).toMatch(/^Goedendag,\n/)
    expect(tekst).toContain('Invullen kan tot de gemeente de ronde sluit.')
    expect(tekst).not.toContain('Hebt u een vraag?')
  })

  it('sends who has an account to sign in', () => {
    const tekst = write({ metAccount: true })
    expect(tekst).toContain('U logt in met uw eigen account.')
    expect(tekst).not.toContain('geen account nodig')
  })
})

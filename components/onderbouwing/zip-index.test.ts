import { describe, expect, it } from 'vitest'
import { writeZipCsv, writeZipIndex, type ZipInhoud } from './zip-index'

const createdAt = new Date('2026-11-21T12:00:00Z')
const KWAAD = '=HYPERLINK("https://elders.example")<script>alert(1)</script>'

const inhoud: ZipInhoud = {
  gemeente: { code: 'GM9901', naam: "'s-Demo & Zn" },
  meting: { id: 'm', naam: 'Meting <2026>', isOpen: true },
  kenmerken: [
    {
      id: 'K01',
      nummer: 1,
      titel: 'Kenmerk "één"',
      kort: 'Een',
      vragen: [
        {
          indicatorId: 'K01.1',
          stelling: 'Stelling',
          stukken: [
            {
              soort: 'link',
              id: 'l',
              titel: KWAAD,
              link: 'https://voorbeeld.nl/?a=1&b="2"',
              vertrouwelijk: true,
              createdAt,
            },
            {
              soort: 'bestand',
              id: 'b',
              titel: 'Nota #1',
              bestandsnaam: 'Nota #1 50%.pdf',
              mediatype: 'application/pdf',
              grootte: 1_500_000,
              vertrouwelijk: false,
              createdAt,
            },
          ],
        },
      ],
    },
  ],
  paden: new Map([['b', '01 Een/Nota #1 50%.pdf']]),
  weggelaten: 2,
  gemaaktOp: createdAt,
}

describe('the index as a page', () => {
  const html = writeZipIndex(inhoud)

  it('shows what was typed as text', () => {
    expect(html).not.toContain('<script>')
    expect(html).toContain('Meting &lt;2026&gt;')
    expect(html).toContain('href="https://voorbeeld.nl/?a=1&amp;b=&quot;2&quot;"')
  })

  it('leads to the files beside it, and says what is not there', () => {
    expect(html).toContain('<html lang="nl">')
    expect(html).toContain('<a href="01%20Een/Nota%20%231%2050%25.pdf">Nota #1</a> (PDF · 1,5 MB)')
    expect(html).toContain('2 vertrouwelijke stukken zijn weggelaten.')
    expect(html).toContain('Deel hem alleen met wie ze mag zien.')
  })
})

describe('the index for a spreadsheet', () => {
  it('holds no formula, and every row has as many cells as the first', () => {
    const csv = writeZipCsv(inhoud)
    expect(csv.startsWith('\uFEFF"Kenmerk";"Vraag"')).toBe(true)
    expect(csv).toContain(`"'${KWAAD.replaceAll('"', '""')}"`)
    expect(csv).not.toMatch(/(?:^|;)"[=+@-]/m)
    const rows = csv.trimEnd().split('\r\n')
    expect(rows).toHaveLength(3)
    expect(rows[2]?.split(';')).toHaveLength(7)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '@/lib/bestanden/csv'
import { parseRegister, readVraag, selectRegels } from './rules'
import type { Registerregel, Registeruitkomst } from './schema'

const EIGEN = 'code;naam;provincie;jeugdregio_code;jeugdregio;inwoners;inwoners_jaar'
const GRONINGEN = 'GM0014;Groningen;Groningen;JZ01;Groningen;243768;2024'

function parse(text: string | Uint8Array, naam = '2026.csv'): Registeruitkomst {
  const csv = readCsv(typeof text === 'string' ? new TextEncoder().encode(text) : text)
  return csv.ok
    ? parseRegister(csv.blad.rijen, naam)
    : { ok: false, fouten: [{ regel: null, melding: 'geen csv' }] }
}

const rijenOf = (uitkomst: Registeruitkomst) => (uitkomst.ok ? uitkomst.value.rijen : [])
const foutenOf = (uitkomst: Registeruitkomst) =>
  uitkomst.ok ? [] : uitkomst.fouten.map(({ regel, melding }) => `${regel ?? '-'}: ${melding}`)

const DEN_HAAG = {
  code: 'GM0518',
  naam: "'s-Gravenhage",
  provincie: 'Zuid-Holland',
  regioCode: 'JZ24',
  regioNaam: 'Haaglanden',
  inwoners: 565701,
}

const CBS_KOP = [
  "Regio's",
  'Codes en namen van gemeenten/Code (code)',
  'Codes en namen van gemeenten/Naam (naam)',
  'Codes en namen van gemeenten/Sortering naam (naam)',
  "Lokaliseringen van gemeenten/GGD-regio's/Code (code)",
  "Lokaliseringen van gemeenten/GGD-regio's/Naam (naam)",
  "Lokaliseringen van gemeenten/Jeugdregio's/Code (code)",
  "Lokaliseringen van gemeenten/Jeugdregio's/Naam (naam)",
  'Lokaliseringen van gemeenten/Provincies/Code (code)',
  'Lokaliseringen van gemeenten/Provincies/Naam (naam)',
  'Inwonertal (aantal)',
]
const CBS_RIJ = [
  "'s-Gravenhage (gemeente)",
  'GM0518',
  "'s-Gravenhage",
  "Gravenhage 's-",
  'GG7014',
  'GGD Haaglanden',
  'JZ24',
  'Haaglanden',
  'PV28',
  'Zuid-Holland',
  '565.701',
]
const toLine = (cellen: readonly string[]) => cellen.map((cel) => `"${cel}"`).join(';')

describe('a register', () => {
  it('is read in our own columns, whatever the line ends', () => {
    const text = `${EIGEN}\r\n${GRONINGEN}\r\nGM0518;'s-Gravenhage;Zuid-Holland;JZ24;Haaglanden;565701;2024\r\n`
    const uitkomst = parse(text)
    expect(uitkomst).toMatchObject({ ok: true, value: { jaar: 2026 } })
    expect(rijenOf(uitkomst)[1]).toEqual({ ...DEN_HAAG, regel: 3 })
  })

  it('is read as StatLine exports it, with lines of its own above and below', () => {
    const lines = ['"Gebieden in Nederland 2027"', toLine(CBS_KOP), toLine(CBS_RIJ), '"Bron: CBS"']
    const uitkomst = parse(lines.join('\n'), 'tabel.csv')
    expect(uitkomst).toMatchObject({ ok: true, value: { jaar: 2027 } })
    expect(rijenOf(uitkomst)).toEqual([{ ...DEN_HAAG, regel: 3 }])
  })

  it('is read with a head of several lines, of which cells are empty', () => {
    const lines = [
      '"Gebieden in Nederland 2026"',
      '"";"Codes en namen van gemeenten";"";"Lokaliseringen van gemeenten";"";"";"";""',
      '"";"";"";"Jeugdregio\'s";"";"Provincies";"";""',
      '"Regio\'s";"Code";"Naam";"Code";"Naam";"Code";"Naam";"Inwonertal"',
      toLine(CBS_RIJ.filter((_, kolom) => ![3, 4, 5].includes(kolom))),
    ]
    expect(rijenOf(parse(lines.join('\n')))).toEqual([{ ...DEN_HAAG, regel: 5 }])
  })

  it('is read from OData, where only the content tells one code from another', () => {
    const kop =
      'ID,RegioS,Code_1,Naam_2,SorteringNaam_3,Code_4,Naam_5,Code_14,Naam_15,Code_26,Naam_27,Inwonertal_50'
    const rij =
      "0,GM0518    ,GM0518    ,'s-Gravenhage   ,x,GG7014,GGD,JZ24,Haaglanden ,PV28  ,Zuid-Holland,565701"
    const uitkomst = parse(`${kop}\n${rij}\n`, '86247NED_2026.csv')
    expect(uitkomst).toMatchObject({ ok: true, value: { jaar: 2026 } })
    expect(rijenOf(uitkomst)).toEqual([{ ...DEN_HAAG, regel: 2 }])
  })

  it('is read in UTF-8 with and without BOM, and in Windows-1252', () => {
    const text = `${EIGEN}\nGM1900;Súdwest-Fryslân;Fryslân;JZ02;Friesland (Fryslân);90421;2024\n`
    const windows = Uint8Array.from(text, (teken) => teken.charCodeAt(0))
    for (const inhoud of [text, `\uFEFF${text}`, windows]) {
      expect(rijenOf(parse(inhoud))[0]).toMatchObject({ naam: 'Súdwest-Fryslân' })
    }
  })

  it('keeps what CBS writes behind a name only where two share it', () => {
    const lines = [
      'GM0373;Bergen (NH.);Noord-Holland;JZ06;Alkmaar;29932;2024',
      'GM0893;Bergen (L.);Limburg;JZ37;Noord-Limburg;13154;2024',
      'GM0164;Hengelo (O.);Overijssel;JZ05;Twente;81940;2024',
      'GM0344;Utrecht (gemeente);Utrecht;JZ20;Utrecht West;374238;2024',
    ]
    const namen = rijenOf(parse([EIGEN, ...lines].join('\n'))).map(({ naam }) => naam)
    expect(namen).toEqual(['Bergen (NH.)', 'Bergen (L.)', 'Hengelo', 'Utrecht'])
  })

  it('names every fault with its line', () => {
    const lines = [
      GRONINGEN,
      'GM14;;Groningen;JZ01;Groningen;veel;2024',
      'GM0034;Almere;Flevoland;JZ8;;0;2024',
      'GM0014;Groningen;Gruno;JZ01;Grunnen;243768;2024',
      ';Assen;Drenthe;JZ04;Drenthe;70000;2024',
      'GM0106;Groningen;Drenthe;JZ04;Drenthe;70000;2024',
      'GM1900;SÃºdwest-FryslÃ¢n;Fryslân;JZ02;Friesland;90421;2024',
    ]
    expect(foutenOf(parse([EIGEN, ...lines].join('\n')))).toEqual([
      '3: "GM14" is geen code van een gemeente. Een code is GM met vier cijfers.',
      '3: de naam van de gemeente ontbreekt.',
      '3: "veel" is geen aantal inwoners.',
      '4: "JZ8" is geen code van een jeugdregio. Een code is JZ met twee cijfers.',
      '4: de naam van de jeugdregio ontbreekt.',
      '4: "0" is geen aantal inwoners.',
      '5: "Gruno" is geen provincie.',
      '5: GM0014 staat ook op regel 2.',
      '5: JZ01 heet eerder "Groningen", hier "Grunnen".',
      '6: de code van de gemeente ontbreekt.',
      '7: de naam "Groningen" staat ook op regel 2.',
      '8: de tekens van "SÃºdwest-FryslÃ¢n" kloppen niet. Bewaar het bestand als CSV in UTF-8.',
    ])
  })

  it('says which columns are missing', () => {
    const zonder = CBS_KOP.map((kop, index) => [kop, CBS_RIJ[index] ?? ''] as const).filter(
      ([kop]) => !kop.includes('Jeugd') && !kop.includes('Inwoner'),
    )
    const text = [zonder.map(([kop]) => kop), zonder.map(([, cel]) => cel)].map(toLine).join('\n')
    const [fout] = foutenOf(parse(text))
    expect(fout).toContain('code van de jeugdregio, naam van de jeugdregio, inwonertal')
    expect(fout).not.toContain('provincie.')
  })

  it.each([
    ['nothing', ''],
    ['another table', 'a;b\n1;2\n'],
    ['only a head', `${EIGEN}\n`],
  ])('is not %s', (_, text) => {
    expect(parse(text).ok).toBe(false)
  })

  it('names every column that another table has not', () => {
    const [fout] = foutenOf(parse('a;b\n1;2\n'))
    expect(fout).toContain('ontbreekt: code van de gemeente, naam van de gemeente')
    expect(fout).toContain('inwonertal')
    expect(foutenOf(parse(''))[0]).not.toContain('ontbreekt')
  })

  it('has no hundred thousand rows', () => {
    const text = [EIGEN, ...Array<string>(100_000).fill(GRONINGEN)].join('\n')
    const fouten = foutenOf(parse(text))
    expect(fouten).toHaveLength(1)
    expect(fouten[0]).toContain('veel meer regels')
  })

  it('never throws, whatever is sent', () => {
    const cel = fc.constantFrom(
      'GM0001',
      'JZ01',
      'PV20',
      'Naam_2',
      'Code_1',
      '',
      '"',
      'é',
      '12.000',
    )
    const tabel = fc.array(fc.array(cel, { maxLength: 8 }), { maxLength: 8 })
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), tabel), (sent) => {
        const uitkomst =
          sent instanceof Uint8Array ? parse(sent) : parseRegister(sent, 'bestand.csv')
        if (uitkomst.ok) expect(uitkomst.value.rijen.length).toBeGreaterThan(0)
        else expect(uitkomst.fouten.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})

const regel = (code: string, naam: string, regioNaam = 'Haaglanden'): Registerregel => ({
  ...{ code, naam, regioNaam, provincie: 'Zuid-Holland', regioCode: 'JZ24', inwoners: 1000 },
  ...{ fictief: false, opgehevenPer: null, opvolger: null },
})

describe('looking for a gemeente', () => {
  const regels = [
    regel('GM1900', 'Súdwest-Fryslân', 'Friesland (Fryslân)'),
    regel('GM0518', "'s-Gravenhage"),
    regel('GM0599', 'Rotterdam', 'Rijnmond'),
  ]
  const leeg = { zoek: '', provincie: '', regio: '' }

  it.each([
    ['sudwest', 'Súdwest-Fryslân'],
    ['SÚDWEST fryslan', 'Súdwest-Fryslân'],
    ['gravenhage', "'s-Gravenhage"],
    ['gm0599', 'Rotterdam'],
    ['rijnmond zuid-holland', 'Rotterdam'],
  ])('minds no accents, capitals or signs: %s', (zoek, naam) => {
    expect(selectRegels(regels, { ...leeg, zoek }).map((item) => item.naam)).toEqual([naam])
  })

  it('gives all by name without a question', () => {
    expect(selectRegels(regels, leeg).map(({ naam }) => naam)).toEqual([
      "'s-Gravenhage",
      'Rotterdam',
      'Súdwest-Fryslân',
    ])
  })

  it('leaves out of an address what it cannot be', () => {
    const query = { zoek: ' a ', provincie: 'Atlantis', regio: 'x', jaar: '1900', pagina: '-1' }
    expect(readVraag(query, [2025])).toEqual({
      ...{ zoek: 'a', provincie: '', regio: '', jaar: null, pagina: 1 },
    })
    expect(readVraag({ jaar: '2025' }, [2025]).jaar).toBe(2025)
  })
})

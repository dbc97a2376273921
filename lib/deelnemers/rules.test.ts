import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitCsvRegel } from './mutations'
import { decideDeelnemersstap, linkVerlooptOp, readCsv, readTekst, sortRijen } from './rules'
import { MAX_REGELS } from './schema'

const read = (tekst: string) => sortRijen(readTekst(tekst), 'beleid')
const encode = (tekst: string) => new TextEncoder().encode(tekst)
const csv = (tekst: string | Uint8Array) =>
  readCsv(typeof tekst === 'string' ? encode(tekst) : tekst, splitCsvRegel)
const sortCsv = (tekst: string | Uint8Array) => sortRijen(csv(tekst) ?? [], 'beleid')
const pairs = ({ goed }: ReturnType<typeof read>) => goed.map(({ naam, email }) => [naam, email])

describe('a typed or pasted list', () => {
  it.each([
    ['jan@x.nl', [['', 'jan@x.nl']]],
    ['  JAN@X.nl  ', [['', 'jan@x.nl']]],
    [
      'a@x.nl,b@x.nl;c@x.nl\td@x.nl',
      [
        ['', 'a@x.nl'],
        ['', 'b@x.nl'],
        ['', 'c@x.nl'],
        ['', 'd@x.nl'],
      ],
    ],
    [
      'a@x.nl\r\nb@x.nl\rc@x.nl\n\n',
      [
        ['', 'a@x.nl'],
        ['', 'b@x.nl'],
        ['', 'c@x.nl'],
      ],
    ],
    ['Jan Jansen <jan@x.nl>', [['Jan Jansen', 'jan@x.nl']]],
    [
      '"Jansen, Jan" <jan@x.nl>, Piet <piet@x.nl>',
      [
        ['Jansen, Jan', 'jan@x.nl'],
        ['Piet', 'piet@x.nl'],
      ],
    ],
    [
      'Jansen, Jan <jan@x.nl>; Pietersen, Piet <p@x.nl>',
      [
        ['Jansen, Jan', 'jan@x.nl'],
        ['Pietersen, Piet', 'p@x.nl'],
      ],
    ],
    ['<jan@x.nl>', [['', 'jan@x.nl']]],
    [
      '"jan@x.nl", \'piet@x.nl\'',
      [
        ['', 'jan@x.nl'],
        ['', 'piet@x.nl'],
      ],
    ],
    ['Jan Jansen\tjan@x.nl', [['Jan Jansen', 'jan@x.nl']]],
    ['jan@x.nl\tJan Jansen', [['Jan Jansen', 'jan@x.nl']]],
    ['<b>Jan</b>;=1+1 <jan@x.nl>', [['=1+1', 'jan@x.nl']]],
  ])('%j gives names with addresses', (tekst, expected) => {
    expect(pairs(read(tekst))).toEqual(expected)
  })

  it('names every fault with its line and what was there', () => {
    const { goed, dubbel, fout } = read(
      ['a@x.nl', 'Jansen', 'b@@x.nl; c@x', `${'n'.repeat(130)} <d@x.nl>`, 'A@x.nl'].join('\n'),
    )
    expect(goed).toHaveLength(1)
    expect(dubbel).toEqual([{ regel: 5, email: 'a@x.nl', naam: '', perspectief: 'beleid' }])
    expect(fout).toMatchObject([
      { regel: 2, tekst: 'Jansen', soort: 'geen-adres' },
      { regel: 3, tekst: 'b@@x.nl', soort: 'adres-onjuist' },
      { regel: 3, tekst: 'c@x', soort: 'adres-onjuist' },
      { regel: 4, tekst: `${'n'.repeat(130)} <d@x.nl>`, soort: 'naam-onjuist' },
    ])
  })

  it('accounts for every part exactly once, whatever it holds', () => {
    const part = fc.oneof(
      fc.string(),
      fc.emailAddress(),
      fc.constantFrom('"', '<', '>', ',', ';', '\t', '\n', '@', 'jan@x.nl', "'"),
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const rijen = readTekst(parts.join(''))
        const { goed, dubbel, fout } = sortRijen(rijen, 'partners')
        expect(goed.length + dubbel.length + fout.length).toBe(rijen.length)
        expect(new Set(goed.map(({ email }) => email)).size).toBe(goed.length)
        for (const { email, naam } of goed) expect(`${email}${naam}`).not.toMatch(/[\r\n\0]/)
      }),
    )
  })

  it('finds every address of a clean list, in any of its separators', () => {
    const separator = fc.constantFrom('\n', '\r\n', ', ', ';', '; ')
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(99_999), { minLength: 1 }), separator, (numbers, sign) => {
        const emails = numbers.map((number) => `p${number}@voorbeeld.nl`)
        expect(read(emails.join(sign)).goed.map(({ email }) => email)).toEqual(emails)
      }),
    )
  })

  it.each([['"'], [' '], ['<'], ['a'], ['@'], ['.a'], [', ']])(
    'is quick with much of %j',
    (sign) => {
      const started = performance.now()
      read(`${sign.repeat(500_000)}x@x.nl ${sign.repeat(500_000)}`)
      expect(performance.now() - started).toBeLessThan(3_000)
    },
  )
})

describe('a CSV file', () => {
  it.each([
    'email;naam;perspectief\njan@x.nl;"Jansen; Jan";Inwoners\n',
    'Perspectief,E-mail,Naam\r\ninwoner,jan@x.nl,Jansen; Jan\r\n',
    '\uFEFFnaam\tafdeling\temail\tperspectief\n"Jansen; Jan"\tX\tJAN@X.NL\tinwoners',
    '\n\n"email";"naam";"perspectief"\n;;\n jan@x.nl ; Jansen; Jan ;inwoners'.replace(
      'Jansen; Jan',
      '"Jansen; Jan"',
    ),
  ])('%j is read by the names of its columns', (tekst) => {
    expect(sortCsv(tekst)).toMatchObject({
      goed: [{ email: 'jan@x.nl', naam: 'Jansen; Jan', perspectief: 'inwoners' }],
      fout: [],
    })
  })

  it('takes the chosen perspectief where the file has none', () => {
    expect(sortCsv('email\na@x.nl').goed).toMatchObject([{ perspectief: 'beleid' }])
    expect(sortCsv('email;perspectief\na@x.nl;').goed).toMatchObject([{ perspectief: 'beleid' }])
  })

  it.each([
    ['UTF-8', encode('email;naam\njo@x.nl;Zoë')],
    ['UTF-8 with a mark', encode('\uFEFFemail;naam\njo@x.nl;Zoë')],
    ['Windows-1252', Uint8Array.from('email;naam\njo@x.nl;Zo\xeb', (c) => c.charCodeAt(0))],
    [
      'UTF-16',
      new Uint8Array(
        Uint16Array.from('\uFEFFemail;naam\njo@x.nl;Zoë', (c) => c.charCodeAt(0)).buffer,
      ),
    ],
  ])('is read in %s', (_, bytes) => {
    expect(sortCsv(bytes).goed).toMatchObject([{ regel: 2, email: 'jo@x.nl', naam: 'Zoë' }])
  })

  it('asks for the names of the columns', () => {
    for (const tekst of ['', 'jan@x.nl;Jan\n', 'naam;perspectief\nJan;beleid', '"email\n']) {
      expect(csv(tekst)).toBeNull()
    }
  })

  it('names every faulty line and keeps the others', () => {
    const tekst = [
      'email;naam;perspectief',
      'a@x.nl;Anna;beleid',
      'b@x.nl;"Bo;beleid',
      'c@x.nl;Cor;directie',
      'd@x.nl;D;beleid;en meer',
      ';Els;beleid',
      'f@x.nl;=cmd|1;partners',
      'g@x.nl',
    ]
    const { goed, fout } = sortCsv(tekst.join('\n'))
    expect(goed.map(({ email, naam }) => [email, naam])).toEqual([
      ['a@x.nl', 'Anna'],
      ['f@x.nl', '=cmd|1'],
      ['g@x.nl', ''],
    ])
    expect(fout).toMatchObject([
      { regel: 3, tekst: tekst[2], soort: 'aanhalingsteken' },
      { regel: 4, tekst: tekst[3], soort: 'perspectief-onbekend' },
      { regel: 5, tekst: tekst[4], soort: 'te-veel-kolommen' },
      { regel: 6, tekst: tekst[5], soort: 'geen-adres' },
    ])
  })

  it('never fails, and accounts for every line with something on it once', () => {
    const cell = fc.oneof(fc.string(), fc.emailAddress(), fc.constantFrom('"', ';', ',', '\r', 'ë'))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
        const lines = rows.map((cells) => `x${cells.join('').replace(/[\r\n]/g, '')}`)
        const found = csv(['email;naam', ...lines].join('\n'))
        expect(found?.map(({ regel }) => regel)).toEqual(lines.map((_, index) => index + 2))
        const { goed, dubbel, fout } = sortRijen(found ?? [], 'beleid')
        expect(goed.length + dubbel.length + fout.length).toBe(lines.length)
      }),
    )
    fc.assert(fc.property(fc.uint8Array(), (bytes) => (csv(bytes), true)))
  })

  it('reads as many lines as one may send within seconds', () => {
    const lines = Array.from(
      { length: MAX_REGELS },
      (_, index) => `p${index}@x.nl;Naam ${index};beleid`,
    )
    const started = performance.now()
    expect(sortCsv(['email;naam;perspectief', ...lines].join('\n')).goed).toHaveLength(MAX_REGELS)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('the end of a personal link', () => {
  const now = new Date('2026-11-01T12:00:00Z')
  it('is a month after the round, or half a year from now', () => {
    expect(linkVerlooptOp(new Date('2026-12-01T22:59:59Z'), now)).toEqual(
      new Date('2026-12-31T22:59:59Z'),
    )
    expect(linkVerlooptOp(null, now)).toEqual(new Date('2027-04-30T12:00:00Z'))
  })
})

describe('the next step', () => {
  const now = new Date('2026-11-20T12:00:00Z')
  const groep = (uitgenodigd: number, klaar: number, zelfGekomen = 0) =>
    [{ perspectief: 'beleid', uitgenodigd, zelfGekomen, begonnen: klaar, klaar }] as const
  const stand = {
    isVastgesteld: false,
    isOpen: true,
    respons: groep(3, 1),
    heeftOpenLink: false,
    teHerinneren: 2,
    laatsteBericht: new Date('2026-11-14T12:00:00Z'),
  }
  const weekGeleden = new Date('2026-11-13T12:00:00Z')

  it.each([
    ['vastgesteld', { isVastgesteld: true, isOpen: false }],
    ['gesprek', { isOpen: false }],
    ['uitnodigen', { respons: groep(0, 0), laatsteBericht: null, teHerinneren: 0 }],
    ['wachten', { respons: groep(0, 0), heeftOpenLink: true, laatsteBericht: null }],
    ['sluiten', { respons: groep(2, 3, 1) }],
    ['wachten', { respons: groep(3, 3), heeftOpenLink: true, teHerinneren: 0 }],
    ['wachten', {}],
    ['herinneren', { laatsteBericht: weekGeleden }],
    ['wachten', { laatsteBericht: weekGeleden, teHerinneren: 0 }],
  ])('is %s for %j', (stap, change) => {
    expect(decideDeelnemersstap({ ...stand, ...change }, now)).toBe(stap)
  })
})

import { describe, expect, it } from 'vitest'
import { decideStap, findBezwaar, magWachtwoordKiezen } from './rules'
import { emailInput, naamInput, wachtwoordSchema } from './schema'

const EMAIL = 'samira.de.boer@voorbeeldstad.example'

describe('a password', () => {
  it.each([
    'Welkom2026!!',
    'welkomwelkom',
    'Wachtwoord123',
    'W4chtw00rd2026',
    '!!gemeente2026',
    '123456789012',
    '098765432109',
    'abcdefghijkl',
    'aaaaaaaaaaaaaa',
    'ababababababab',
    '06-12345678-90',
    'qwertyuiop12',
    'ZOMER 2026 ZOMER'.slice(0, 10),
  ])('%j is easy to guess', (wachtwoord) => {
    expect(findBezwaar(wachtwoord, EMAIL)).toBe('veelgebruikt')
  })

  it.each([EMAIL, EMAIL.toUpperCase(), ' Samira.de.Boer ', 'samiradeboer2026!'])(
    '%j is the address again',
    (wachtwoord) => {
      expect(findBezwaar(wachtwoord, EMAIL)).toBe('adres')
    },
  )

  it.each([
    'vier blauwe fietsen slapen',
    'een-lang-testwachtwoord',
    'zmh4-Kw9q-Tx2v',
    'пароль-из-слов',
  ])('%j is taken', (wachtwoord) => {
    expect(findBezwaar(wachtwoord, EMAIL)).toBeNull()
  })
})

describe('what someone fills in behind a link', () => {
  const parse = (input: object, metNaam = false) => {
    const { success, error } = wachtwoordSchema(EMAIL, metNaam).safeParse(input)
    return success ? [] : error.issues.map(({ path }) => path.join('.'))
  }
  const goed = 'vier blauwe fietsen slapen'

  it('is a password twice, and a name where none is known', () => {
    expect(parse({ wachtwoord: goed, herhaling: goed })).toEqual([])
    expect(parse({ naam: 'Samira de Boer', wachtwoord: goed, herhaling: goed }, true)).toEqual([])
    expect(parse({ naam: ' ', wachtwoord: goed, herhaling: goed }, true)).toContain('naam')
  })

  it('is refused when it is too short, too long or not twice the same', () => {
    expect(parse({ wachtwoord: 'kort', herhaling: 'kort' })).toContain('wachtwoord')
    const lang = 'vier blauwe '.repeat(20)
    expect(parse({ wachtwoord: lang, herhaling: lang })).toContain('wachtwoord')
    expect(parse({ wachtwoord: goed, herhaling: `${goed}x` })).toEqual(['herhaling'])
  })
})

describe('an address', () => {
  it('is stored without space and capitals', () => {
    expect(emailInput.parse('  Samira@Gemeente.NL \n')).toBe('samira@gemeente.nl')
  })

  it.each(['', 'samira', 'samira@', '@gemeente.nl', 'a b@gemeente.nl', `${'a'.repeat(300)}@b.nl`])(
    '%j is none',
    (email) => {
      expect(emailInput.safeParse(email).success).toBe(false)
    },
  )
})

describe('a name', () => {
  it('is one line, whatever stands in it', () => {
    expect(naamInput.parse(' Jan\r\n de <b>Vries</b> ')).toBe('Jan de <b>Vries</b>')
  })

  it.each(['', '  ', '123', 'x'.repeat(101), 'a\0b'])('%j is none', (naam) => {
    expect(naamInput.safeParse(naam).success).toBe(false)
  })
})

describe('a link of a gemeente', () => {
  const stand = {
    isVanGemeente: true,
    isGemaild: true,
    heeftWachtwoord: false,
    isBevestigd: true,
    heeftRechten: false,
  }

  it('chooses a password for an account that has nothing else', () => {
    expect(decideStap(stand, 'niemand')).toBe('wachtwoord')
    expect(decideStap(stand, 'ander')).toBe('wachtwoord')
  })

  it('never chooses one for an account with rights, or with a password', () => {
    expect(decideStap({ ...stand, heeftRechten: true }, 'niemand')).toBe('eerst-wachtwoord')
    const oud = { ...stand, heeftWachtwoord: true }
    expect(decideStap(oud, 'niemand')).toBe('eerst-inloggen')
    expect(decideStap(oud, 'ander')).toBe('ander-account')
    expect(decideStap(oud, 'eigenaar')).toBe('aannemen')
  })

  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])(
    'that was handed on tells nothing of the account (%j, %j)',
    (heeftWachtwoord, heeftRechten) => {
      for (const isBevestigd of [true, false]) {
        const gezien = { ...stand, isGemaild: false, heeftWachtwoord, heeftRechten, isBevestigd }
        expect(decideStap(gezien, 'niemand')).toBe('inloggen-of-wachtwoord')
        expect(decideStap(gezien, 'ander')).toBe('ander-account')
      }
    },
  )

  it('adds nothing to an account whose password may be someone else’s', () => {
    const vreemd = { ...stand, heeftWachtwoord: true, isBevestigd: false, heeftRechten: true }
    expect(decideStap(vreemd, 'eigenaar')).toBe('wachtwoord')
    expect(magWachtwoordKiezen(vreemd)).toBe(true)
    const gezien = { ...vreemd, isGemaild: false }
    expect(decideStap(gezien, 'eigenaar')).toBe('eerst-bevestigen')
    expect(magWachtwoordKiezen(gezien)).toBe(false)
  })
})

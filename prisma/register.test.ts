import { describe, expect, it } from 'vitest'
import { InhoudFout, type Fout } from '@/lib/instrument/fault'
import { parseRegister, readRegister } from './register'

const HEAD = 'code;naam;provincie;jeugdregio_code;jeugdregio;inwoners;inwoners_jaar'
const BESTAND = 'content/register/2025.csv'
const parse = (...lines: string[]) => parseRegister([HEAD, ...lines, ''].join('\n'), BESTAND)

function faultsOf(work: () => unknown): readonly Fout[] {
  try {
    work()
  } catch (error) {
    if (error instanceof InhoudFout) return error.fouten
    throw error
  }
  return []
}

describe('a register', () => {
  it('gives gemeenten with their regio, and the year of its file', () => {
    const register = parse(
      'GM0820;Nuenen, Gerwen en Nederwetten;Noord-Brabant;JZ35;Zuidoost-Brabant;24175;2024',
      "GM0518;'s-Gravenhage;Zuid-Holland;JZ24;Haaglanden;565701;2024",
    )
    expect(register.regios).toEqual([
      { code: 'JZ35', naam: 'Zuidoost-Brabant' },
      { code: 'JZ24', naam: 'Haaglanden' },
    ])
    expect(register.gemeenten[0]).toEqual({
      code: 'GM0820',
      naam: 'Nuenen, Gerwen en Nederwetten',
      provincie: 'Noord-Brabant',
      regioCode: 'JZ35',
      inwoners: 24175,
      registerjaar: 2025,
    })
  })

  it('reads the line ends of Windows', () => {
    const text = `${HEAD}\r\nGM0014;Groningen;Groningen;JZ01;Groningen;243768;2024\r\n`
    expect(parseRegister(text, BESTAND).gemeenten).toHaveLength(1)
  })

  it('names every fault with its line', () => {
    const fouten = faultsOf(() =>
      parse(
        'GM0014;Groningen;Groningen;JZ01;Groningen;243768;2024',
        'GM14;;Groningen;JZ01;Groningen;veel;2024',
        'GM0034;Almere;Flevoland;JZ08',
        'GM0014;Groningen;Groningen;JZ01;Grunnen;243768;2024',
      ),
    )
    expect(fouten.map(({ regel, melding }) => `${regel}: ${melding}`)).toEqual([
      '3: code moet GM met vier cijfers zijn.',
      '3: naam is leeg.',
      '3: inwoners moet een aantal zijn.',
      '4: hier staan 4 kolommen, het moeten er 7 zijn.',
      '5: GM0014 staat er al.',
      '5: JZ01 heet eerder "Groningen", hier "Grunnen".',
    ])
    expect(fouten.every(({ bestand }) => bestand === BESTAND)).toBe(true)
  })

  it('refuses another header and an empty list', () => {
    expect(faultsOf(() => parseRegister('code,naam\n', BESTAND))).toHaveLength(1)
    expect(faultsOf(() => parse())).toMatchObject([{ regel: 1 }])
  })

  it('is whole in this repository', () => {
    const { gemeenten, regios } = readRegister()
    expect(gemeenten).toHaveLength(342)
    expect(regios).toHaveLength(42)
    // The demo has codes and a regio of its own.
    expect(gemeenten.some(({ code, regioCode }) => code >= 'GM9900' || regioCode === 'JZ99')).toBe(
      false,
    )
  })
})

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { InhoudFout } from '@/lib/instrument/fault'
import { toJaar } from '@/lib/invoer/datum'
import { readRegister } from './register'

describe('the register of this repository', () => {
  it('is whole', () => {
    const { jaar, rijen } = readRegister()
    expect(jaar).toBe(2025)
    expect(rijen).toHaveLength(342)
    expect(new Set(rijen.map(({ regioCode }) => regioCode)).size).toBe(42)
    // The demo has codes and a regio of its own.
    expect(rijen.some(({ code, regioCode }) => code >= 'GM9900' || regioCode === 'JZ99')).toBe(
      false,
    )
  })

  it('says which file and line must be mended', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'vit-register-'))
    expect(() => readRegister(folder)).toThrow(InhoudFout)
    const kop = 'code;naam;provincie;jeugdregio_code;jeugdregio;inwoners;inwoners_jaar'
    const regel = 'GM0014;Groningen;Gruningen;JZ01;Groningen;243768;2024'
    writeFileSync(path.join(folder, '2025.csv'), `${kop}\n${regel}\n`)
    expect(() => readRegister(folder)).toThrow('content/register/2025.csv, regel 2')
  })

  it('leaves a year alone that has not begun', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'vit-register-'))
    const tekst = readFileSync('content/register/2025.csv', 'utf8')
    for (const jaar of [2025, toJaar(new Date()) + 1]) {
      writeFileSync(path.join(folder, `${jaar}.csv`), tekst)
    }
    expect(readRegister(folder).jaar).toBe(2025)
  })
})

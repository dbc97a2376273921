import { describe, expect, it } from 'vitest'
import { extensieOf, toBestandsnaam, toVeiligeNaam, writeContentDisposition } from './bestand'

describe('the name of a file', () => {
  it.each([
    ['Verordening jeugd 2026.pdf', 'Verordening jeugd 2026.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\jan\\Begroting (definitief).pdf', 'Begroting (definitief).pdf'],
    ['Súdwest-Fryslân.PDF', 'Súdwest-Fryslân.pdf'],
    ['nota\u202Efdp.exe.pdf', 'notafdp.exe.pdf'],
    ['a\u0000b\r\nc\td.pdf', 'abcd.pdf'],
    ['a<b>:"|?*.pdf', 'a-b------.pdf'],
    ['CON.pdf', 'bestand CON.pdf'],
    ['.pdf', 'bestand.pdf'],
    ['...pdf', 'bestand.pdf'],
    ['  .  .pdf', 'bestand.pdf'],
    ['zero\u200Bwidth\uFEFF.pdf', 'zerowidth.pdf'],
  ])('%j is kept as %j', (naam, kept) => {
    expect(toBestandsnaam(naam, 'pdf')).toBe(kept)
  })

  it('has the ending of what it is, and is not too long', () => {
    expect(toBestandsnaam('foto.jpeg', 'jpeg')).toBe('foto.jpg')
    const long = toBestandsnaam(`${'é👩‍👧'.repeat(300)}.pdf`, 'pdf')
    expect(Array.from(long).length).toBeLessThanOrEqual(104)
    expect(long).not.toMatch(/\p{Surrogate}/u)
  })

  it('never has a folder in it', () => {
    expect(toVeiligeNaam('../..', 10)).toBe('-')
    expect(toVeiligeNaam('', 10)).toBe('bestand')
  })

  it.each([
    ['a.PDF', 'pdf'],
    ['a.tar.gz', 'gz'],
    ['zonder', ''],
    ['punt.', ''],
    ['a.een heel verhaal', ''],
  ])('%j ends in %j', (naam, extensie) => {
    expect(extensieOf(naam)).toBe(extensie)
  })
})

describe('the header for saving', () => {
  it('has a plain name and the real one', () => {
    expect(writeContentDisposition('Súdwest 100% "plan" (1)’s.pdf')).toBe(
      'attachment; filename="Sudwest 100_ _plan_ (1)_s.pdf"; ' +
        "filename*=UTF-8''S%C3%BAdwest%20100%25%20%22plan%22%20%281%29%E2%80%99s.pdf",
    )
  })

  it('cannot be broken out of', () => {
    expect(writeContentDisposition('a\r\nSet-Cookie: x\\".pdf')).not.toMatch(/[\r\n\\]|"\./)
  })
})

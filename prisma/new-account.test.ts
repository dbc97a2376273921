import { describe, expect, it } from 'vitest'
import { Opdrachtfout } from './command'
import { parseAccount } from './new-account'

const parse = (line: string) => parseAccount(line.split(' '))
const PERSON = '--email a@b.nl --naam Anna'

describe('the arguments of npm run account', () => {
  it('give a member of a gemeente, an advisor of a regio, or a beheerder', () => {
    const person = { email: 'a@b.nl', naam: 'Anna' }
    expect(parse(`${PERSON} --rol lezer --gemeente GM0363`)).toEqual({
      ...person,
      rechten: { rol: 'lezer', gemeenteCode: 'GM0363' },
    })
    expect(parse(`${PERSON} --rol adviseur --regio JZ01`)).toEqual({
      ...person,
      rechten: { rol: 'adviseur', regioCode: 'JZ01' },
    })
    expect(parse(`${PERSON} --rol beheerder`)).toEqual({ ...person, rechten: { rol: 'beheerder' } })
  })

  it.each([
    ['', 'Gebruik:'],
    ['--wachtwoord geheim', 'Gebruik:'],
    ['--rol beheerder', '--email'],
    [`${PERSON} --rol burgemeester`, '--rol'],
    [`${PERSON} --rol coordinator`, '--gemeente ontbreekt'],
    [`${PERSON} --rol coordinator --gemeente Amsterdam`, '--gemeente moet een code zijn'],
    [`${PERSON} --rol adviseur --gemeente GM0363`, '--regio ontbreekt'],
    [`${PERSON} --rol beheerder --gemeente GM0363`, '--gemeente hoort niet bij deze rol'],
    ['--email geen-adres --naam Anna --rol beheerder', '--email is geen e-mailadres'],
  ])('refuse "%s"', (line, message) => {
    expect(() => parse(line)).toThrow(Opdrachtfout)
    expect(() => parse(line)).toThrow(message)
  })
})

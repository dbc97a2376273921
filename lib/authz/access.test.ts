import { describe, expect, it } from 'vitest'
import { authorize, type Principal } from './access'
import { can, OPERATIES, ROLLEN, type Lidrol, type Operatie, type Rol } from './permissions'

/** The whole matrix of contract.md, written out by hand: role → what it may do. */
const MATRIX: Record<Rol, readonly Operatie[]> = {
  bezoeker: [],
  deelnemer: ['antwoord:geven'],
  lezer: ['gemeente:lezen', 'profiel:lezen', 'momentopname:lezen', 'plan:lezen', 'behoefte:lezen'],
  invuller: [
    'gemeente:lezen',
    'profiel:lezen',
    'profiel:bepalen',
    'meting:lezen',
    'momentopname:lezen',
    'oordeel:geven',
    'antwoord:geven',
    'opmerking:plaatsen',
    'onderbouwing:bewaren',
    'journaal:lezen',
    'plan:lezen',
    'behoefte:lezen',
  ],
  coordinator: OPERATIES,
  adviseur: [],
  beheerder: [],
}

describe('the permission table', () => {
  for (const rol of ROLLEN) {
    it(`gives a ${rol} exactly what the contract says`, () => {
      expect(OPERATIES.filter((operatie) => can(rol, operatie))).toEqual(
        OPERATIES.filter((operatie) => MATRIX[rol].includes(operatie)),
      )
    })
  }
})

describe('authorize', () => {
  const principal = (rol: Lidrol): Principal => ({
    userId: 'u1',
    naam: 'Test',
    email: 'test@test.example',
    beheerder: true,
    lidmaatschappen: [{ gemeenteCode: 'GM9901', gemeenteNaam: 'Demostad', rol }],
    regios: [{ code: 'JZ99', naam: 'Demoregio' }],
  })

  it('gives the gemeente to a member with the right', () => {
    expect(authorize(principal('coordinator'), 'GM9901', 'meting:starten')).toEqual({
      gemeenteCode: 'GM9901',
      userId: 'u1',
    })
  })

  it('refuses a member without the right', () => {
    expect(authorize(principal('lezer'), 'GM9901', 'meting:starten')).toBe('geen-recht')
  })

  it('hides every other gemeente, also from an adviseur and a beheerder', () => {
    for (const operatie of OPERATIES) {
      expect(authorize(principal('coordinator'), 'GM9902', operatie)).toBe('niet-gevonden')
    }
  })

  it('asks a visitor to sign in', () => {
    expect(authorize(null, 'GM9901', 'gemeente:lezen')).toBe('niet-ingelogd')
  })
})

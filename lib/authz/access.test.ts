import { describe, expect, it } from 'vitest'
import {
  authorize,
  authorizeBeheer,
  authorizeDeelnemer,
  authorizeLandelijk,
  authorizeRegio,
  type Principal,
} from './access'
import { can, OPERATIES, ROLLEN, type Lidrol, type Operatie, type Rol } from './permissions'

/** The whole matrix of contract.md, written out by hand: role → what it may do. */
const MATRIX: Record<Rol, readonly Operatie[]> = {
  bezoeker: [],
  deelnemer: ['antwoord:geven'],
  lezer: [
    'gemeente:lezen',
    'profiel:lezen',
    'momentopname:lezen',
    'plan:lezen',
    'behoefte:lezen',
    'reactie:lezen',
  ],
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
    'reactie:lezen',
  ],
  coordinator: [
    'gemeente:lezen',
    'profiel:lezen',
    'profiel:bepalen',
    'meting:starten',
    'meting:lezen',
    'momentopname:lezen',
    'oordeel:geven',
    'oordeel:vastleggen',
    'antwoord:geven',
    'deelnemers:beheren',
    'gesprek:voeren',
    'taak:verdelen',
    'opmerking:plaatsen',
    'onderbouwing:bewaren',
    'journaal:lezen',
    'ambitie:bepalen',
    'meting:vaststellen',
    'meting:heropenen',
    'meting:exporteren',
    'meting:delen',
    'meting:importeren',
    'plan:lezen',
    'plan:bepalen',
    'behoefte:lezen',
    'behoefte:bepalen',
    'rapport:samenstellen',
    'leden:beheren',
    'reactie:lezen',
    'reactie:beantwoorden',
  ],
  adviseur: [
    'regio:lezen',
    'gedeeld:lezen',
    'voorbereiding:bepalen',
    'reactie:geven',
    'landelijk:lezen',
  ],
  beheerder: [
    'landelijk:lezen',
    'gebruikers:beheren',
    'register:beheren',
    'instrument:beheren',
    'audit:lezen',
  ],
}

/** Operations on what a gemeente has not shared, or only with its own regio by name. */
const VAN_GEMEENTEN = MATRIX.coordinator
const MET_NAAM = ['regio:lezen', 'gedeeld:lezen'] as const

describe('the permission table', () => {
  for (const rol of ROLLEN) {
    it(`gives a ${rol} exactly what the contract says`, () => {
      expect(OPERATIES.filter((operatie) => can(rol, operatie))).toEqual(
        OPERATIES.filter((operatie) => MATRIX[rol].includes(operatie)),
      )
    })
  }
})

describe('a beheerder', () => {
  it('may read no result of a gemeente: not what is its own, not what it shares by name', () => {
    const operaties = [...VAN_GEMEENTEN, ...MET_NAAM]
    expect(operaties.filter((operatie) => can('beheerder', operatie))).toEqual([])
  })
})

type Rechten = Readonly<{ rol?: Lidrol; beheerder?: boolean; regio?: string }>

const createPrincipal = ({ rol, beheerder = false, regio }: Rechten): Principal => ({
  userId: 'u1',
  naam: 'Test',
  email: 'test@test.example',
  beheerder,
  lidmaatschappen: rol ? [{ gemeenteCode: 'GM9901', gemeenteNaam: 'Demostad', rol }] : [],
  regios: regio === undefined ? [] : [{ code: regio, naam: 'Demoregio' }],
})

describe('authorize', () => {
  /** Also adviser and beheerder: that opens no gemeente. */
  const principal = (rol: Lidrol) => createPrincipal({ rol, beheerder: true, regio: 'JZ99' })

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

describe('authorizeDeelnemer', () => {
  const deelnemer = {
    deelnemerId: 'd1',
    metingId: 'm1',
    gemeenteCode: 'GM9901',
    perspectief: 'beleid',
  } as const

  it('opens the own answers in the meting of the link, and nothing else', () => {
    for (const operatie of OPERATIES) {
      const found = authorizeDeelnemer(deelnemer, 'm1', operatie)
      const own = { gemeenteCode: 'GM9901', deelnemerId: 'd1' }
      expect(found).toEqual(operatie === 'antwoord:geven' ? own : 'geen-recht')
      expect(authorizeDeelnemer(deelnemer, 'm2', operatie)).toBe('niet-gevonden')
      expect(authorizeDeelnemer(null, 'm1', operatie)).toBe('niet-ingelogd')
    }
  })
})

describe('authorizeRegio', () => {
  it('gives an adviseur the own regio, for what an adviseur may do', () => {
    for (const operatie of OPERATIES) {
      const found = authorizeRegio(createPrincipal({ regio: 'JZ99' }), 'JZ99', operatie)
      const own = { regioCode: 'JZ99', userId: 'u1' }
      expect(found).toEqual(MATRIX.adviseur.includes(operatie) ? own : 'geen-recht')
    }
  })

  it('hides every regio from everyone else, also from a beheerder and a member of a gemeente', () => {
    const others = [
      createPrincipal({ regio: 'JZ98' }),
      createPrincipal({ beheerder: true }),
      createPrincipal({ rol: 'coordinator' }),
    ]
    for (const operatie of OPERATIES) {
      for (const other of others) {
        expect(authorizeRegio(other, 'JZ99', operatie)).toBe('niet-gevonden')
      }
      expect(authorizeRegio(null, 'JZ99', operatie)).toBe('niet-ingelogd')
    }
  })
})

describe('authorizeLandelijk', () => {
  const land = { land: true, userId: 'u1' }

  it('gives the country to advisers and beheerders, by the table', () => {
    for (const operatie of OPERATIES) {
      const byAdviseur = authorizeLandelijk(createPrincipal({ regio: 'JZ99' }), operatie)
      expect(byAdviseur).toEqual(MATRIX.adviseur.includes(operatie) ? land : 'geen-recht')
      const byBeheerder = authorizeLandelijk(createPrincipal({ beheerder: true }), operatie)
      expect(byBeheerder).toEqual(MATRIX.beheerder.includes(operatie) ? land : 'geen-recht')
    }
  })

  it('gives it to no member of a gemeente, and asks a visitor to sign in', () => {
    for (const operatie of OPERATIES) {
      const member = createPrincipal({ rol: 'coordinator' })
      expect(authorizeLandelijk(member, operatie)).toBe('geen-recht')
      expect(authorizeLandelijk(null, operatie)).toBe('niet-ingelogd')
    }
  })
})

describe('authorizeBeheer', () => {
  it('gives the installation to beheerders alone, by the table', () => {
    const others = [createPrincipal({ regio: 'JZ99' }), createPrincipal({ rol: 'coordinator' })]
    for (const operatie of OPERATIES) {
      const found = authorizeBeheer(createPrincipal({ beheerder: true }), operatie)
      const own = { beheer: true, userId: 'u1' }
      expect(found).toEqual(MATRIX.beheerder.includes(operatie) ? own : 'geen-recht')
      for (const other of others) expect(authorizeBeheer(other, operatie)).toBe('geen-recht')
      expect(authorizeBeheer(null, operatie)).toBe('niet-ingelogd')
    }
  })
})

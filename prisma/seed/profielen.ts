import type { Prisma } from '@/lib/db/generated/sqlite/client'
import { findCoordinator } from './accounts'
import type { MetingPlan } from './plans'

type ProfielRows = {
  profielantwoorden: Prisma.ProfielantwoordCreateManyInput[]
  auditregels: Prisma.AuditregelCreateManyInput[]
}

/** Makes the rows of the gemeenteprofiel, if this meting began with filling it in. */
export function toProfielRows({ gemeenteCode, gestartOp, profiel = {} }: MetingPlan): ProfielRows {
  const userId = findCoordinator(gemeenteCode)
  const moment = new Date(gestartOp)
  const antwoorden = Object.entries(profiel)
  return {
    profielantwoorden: antwoorden.map(([vraagId, opties]) => ({
      gemeenteCode,
      vraagId,
      opties: JSON.stringify(opties),
      updatedAt: moment,
      updatedById: userId,
    })),
    auditregels: antwoorden.map(([vraagId, opties]) => ({
      tijdstip: moment,
      userId,
      gemeenteCode,
      operatie: 'profiel:bepalen',
      onderwerp: vraagId,
      details: JSON.stringify({ van: [], naar: opties }),
    })),
  }
}

import type { Transaction } from '@/lib/db/client'
import { demoId } from './identity'

const COORDINATOR = demoId('user coordinator')
const INVULLER = demoId('user invuller')
const METING = demoId('meting GM9901 Meting 2026')

const TAKEN = [
  { kenmerkId: 'K01', userId: COORDINATOR, gereedOp: '2026-11-27' },
  { kenmerkId: 'K02', userId: INVULLER, gereedOp: '2026-11-27' },
  { kenmerkId: 'K03', userId: INVULLER, gereedOp: '2026-12-04' },
  { kenmerkId: 'K05', userId: INVULLER, gereedOp: null },
]

const LINKS = [
  {
    titel: 'Beleidsplan sociaal domein 2025–2028',
    link: 'https://demostad.example/beleidsplan-sociaal-domein',
    vertrouwelijk: false,
    indicatoren: ['K01.1', 'K01.2'],
  },
  {
    titel: 'Evaluatie van de wijkteams, met citaten',
    link: 'https://demostad.example/evaluatie-wijkteams',
    vertrouwelijk: true,
    indicatoren: ['K02.1'],
  },
]

async function createDraad(transaction: Transaction): Promise<void> {
  const draad = { metingId: METING, indicatorId: 'K01.2' }
  const opening = await transaction.opmerking.create({
    data: {
      ...draad,
      userId: COORDINATOR,
      tekst:
        'Youssef, hoeveel tijd is er nu voor een eerste gesprek? Ik koos niveau 3, maar ik hoor dat het krap is.',
      createdAt: new Date('2026-11-17T09:12:00.000Z'),
      vermeldingen: { create: { userId: INVULLER } },
    },
  })
  await transaction.opmerking.create({
    data: {
      ...draad,
      userId: INVULLER,
      openingId: opening.id,
      tekst: 'Bij de wijkteams drie kwartier. Hoe dat aan de telefoon gaat, zoek ik uit.',
      createdAt: new Date('2026-11-18T13:40:00.000Z'),
      vermeldingen: { create: { userId: COORDINATOR } },
    },
  })
}

/** How the members of Demostad work together on their open meting. */
export async function loadTeamwerk(transaction: Transaction): Promise<void> {
  await transaction.taak.createMany({
    data: TAKEN.map((taak) => ({ ...taak, metingId: METING })),
  })
  await createDraad(transaction)
  for (const { indicatoren, ...stuk } of LINKS) {
    const by = { createdById: COORDINATOR, createdAt: new Date('2026-11-16T15:05:00.000Z') }
    await transaction.onderbouwing.create({
      data: {
        ...stuk,
        ...by,
        soort: 'link',
        gemeenteCode: 'GM9901',
        koppelingen: {
          create: indicatoren.map((indicatorId) => ({ ...by, indicatorId, metingId: METING })),
        },
      },
    })
  }
}
